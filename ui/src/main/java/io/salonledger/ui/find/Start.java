package io.salonledger.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;

import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.ConsoleAct;
import io.salonledger.ui.shell.navigation.Navigation;
import io.salonledger.ui.shell.navigation.Navigation.Placed;
import io.salonledger.ui.shell.navigation.NavigationEntry;

/** What can be begun and where one can go: asked of nobody, so it is there at once. */
record Start(CurrentUser user, Navigation navigation, List<ConsoleAct> acts) {

    private static final int FEW = 8;

    /** @param words none means all */
    List<HitGroup> groups(String words, Runnable chosen) {
        List<HitGroup> groups = new ArrayList<>();
        List<ConsoleAct> can = acts.stream()
                .filter(act -> act.offered().getAsBoolean() && matches(act.textKey(), words))
                .toList();
        if (!can.isEmpty()) {
            groups.add(HitGroup.acts(text("find.acts"), can, chosen));
        }
        List<Found> pages = navigation.of(user.get()).stream()
                .map(Placed::entry)
                .filter(entry -> matches(entry.textKey(), words))
                .limit(FEW)
                .map(Start::page)
                .toList();
        if (!pages.isEmpty()) {
            groups.add(HitGroup.of(text("find.pages"), pages, chosen));
        }
        return groups;
    }

    private static Found page(NavigationEntry entry) {
        String path = RouteConfiguration.forApplicationScope().getUrl(entry.view());
        return new Found(entry.icon(), text(entry.textKey()), "", path);
    }

    private static boolean matches(String key, String words) {
        return text(key).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
