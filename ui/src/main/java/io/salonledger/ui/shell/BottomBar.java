package io.salonledger.ui.shell;

import java.util.List;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

import io.salonledger.ui.shell.navigation.Navigation.Placed;
import io.salonledger.ui.shell.navigation.NavigationEntry;

/** The navigation of the phone: the first four entries, and the drawer behind "more". */
final class BottomBar extends Nav {

    private static final int MOST = 5;

    BottomBar(List<Placed> placed, Runnable more) {
        addClassName("tabbar");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        placed.stream().limit(MOST - 1L).forEach(one -> add(link(one.entry())));
        NativeButton button = new NativeButton();
        button.setId("more");
        button.add(SalonIcon.MENU.create(22), new Span(getTranslation("shell.more")));
        button.addClickListener(click -> more.run());
        add(button);
    }

    private RouterLink link(NavigationEntry entry) {
        RouterLink link = new RouterLink();
        link.setRoute(entry.view());
        link.add(entry.icon().create(22), new Span(getTranslation(entry.textKey())));
        return link;
    }
}
