package io.salonledger.ui.live;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;

import io.salonledger.contracts.message.WatchReadModel;

/** Lets a page, or a part of one, follow the read models that it shows, in whatever browser they were changed. */
public final class Live {

    private final Watching watching;

    public Live(Watching watching) {
        this.watching = watching;
    }

    /** Everything in these read models. */
    public static List<WatchReadModel> all(String... readModels) {
        return List.of(readModels).stream()
                .map(name -> new WatchReadModel(name, null))
                .toList();
    }

    /** One document of each of these read models. */
    public static List<WatchReadModel> one(String document, String... readModels) {
        return List.of(readModels).stream()
                .map(name -> new WatchReadModel(name, document))
                .toList();
    }

    /**
     * Refreshes while the component is on a screen and something that it shows has changed.
     *
     * @param watched asked for when the component comes on a screen and whenever it is told to follow other things
     * @param refresh draws only what has changed and leaves alone what somebody types into; what is refused or fails
     *     leaves the page as it is
     */
    public Following follow(Component shown, Supplier<? extends Collection<WatchReadModel>> watched, Runnable refresh) {
        Following following = new Following(watching, shown, watched, refresh);
        shown.addAttachListener(attached -> following.begin(attached.getUI()));
        shown.addDetachListener(detached -> following.end());
        shown.getUI().filter(ui -> shown.isAttached()).ifPresent(following::begin);
        return following;
    }
}
