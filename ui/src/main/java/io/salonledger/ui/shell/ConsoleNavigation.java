package io.salonledger.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.jspecify.annotations.Nullable;

import io.salonledger.ui.live.Live;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.navigation.Navigation.Placed;
import io.salonledger.ui.shell.navigation.NavigationCount;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** The groups of navigation entries in the drawer. */
final class ConsoleNavigation extends Div {

    private final @Nullable Live live;

    ConsoleNavigation(List<Placed> placed, SignedInPerson person, @Nullable Live live) {
        this.live = live;
        addClassName("sl-nav");
        Map<NavigationGroup, SideNav> groups = new LinkedHashMap<>();
        for (Placed one : placed) {
            SideNav nav = groups.computeIfAbsent(one.place().group(), this::group);
            nav.addItem(item(one.entry(), person));
        }
        groups.values().forEach(this::add);
    }

    private SideNav group(NavigationGroup group) {
        SideNav nav = new SideNav();
        if (group == NavigationGroup.MAIN) {
            nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        } else {
            nav.setLabel(getTranslation(group.textKey()));
        }
        return nav;
    }

    private SideNavItem item(NavigationEntry entry, SignedInPerson person) {
        SideNavItem item = new SideNavItem(
                getTranslation(entry.textKey()), entry.view(), entry.icon().create());
        item.setMatchNested(true);
        count(item, entry, person);
        if (live != null && !entry.counted().isEmpty()) {
            live.follow(item, () -> Live.all(entry.counted().toArray(String[]::new)), () -> count(item, entry, person))
                    .asFrame();
        }
        return item;
    }

    private void count(SideNavItem item, NavigationEntry entry, SignedInPerson person) {
        item.setSuffixComponent(entry.countFor(person).map(this::count).orElse(null));
    }

    private Span count(NavigationCount count) {
        Span number = new Span();
        number.addClassName("count");
        if (count.urgent()) {
            number.addClassName("hot");
            number.add(SalonIcon.ALERT.create(13));
        }
        number.add(String.valueOf(count.number()));
        return number;
    }
}
