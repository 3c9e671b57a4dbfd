package io.salonledger.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

import io.salonledger.ui.shell.navigation.Navigation.Placed;
import io.salonledger.ui.shell.navigation.NavigationEntry;

/**
 * Single letters that work while no field has the focus: an act's own, G with a page's, ? for all of them. Only what the
 * person's navigation has and what they may do is there.
 */
final class ConsoleKeys extends Div {

    private final transient Map<String, NavigationEntry> pages = new LinkedHashMap<>();
    private final transient List<ConsoleAct> acts;

    ConsoleKeys(List<Placed> placed, List<ConsoleAct> acts) {
        this.acts = acts;
        setId("console-keys");
        getStyle().set("display", "none");
        placed.forEach(one -> one.entry().letter().ifPresent(letter -> pages.putIfAbsent(letter, one.entry())));
        getElement()
                .addEventListener(
                        "salon-key",
                        pressed -> press(pressed.getEventData()
                                .get("event.detail")
                                .asString()
                                .toUpperCase(Locale.ROOT)))
                .addEventData("event.detail");
    }

    /** The pages by letter, in the order of the navigation. */
    Map<String, NavigationEntry> pages() {
        return pages;
    }

    /** What can be begun by a letter just now. */
    List<ConsoleAct> acts() {
        return acts.stream()
                .filter(act -> !act.key().isEmpty() && act.offered().getAsBoolean())
                .toList();
    }

    /** @param keys {@code N}, or {@code G T} */
    void press(String keys) {
        UI ui = UI.getCurrent();
        if (keys.equals("?")) {
            new KeysDialog(this).open();
        } else if (keys.startsWith("G ")) {
            Optional.ofNullable(pages.get(keys.substring(2))).ifPresent(page -> ui.navigate(page.view()));
        } else {
            acts().stream()
                    .filter(act -> act.key().equals(keys))
                    .findFirst()
                    .ifPresent(act -> act.begin().in(ui));
        }
    }
}
