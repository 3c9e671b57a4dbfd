package io.salonledger.ui.shell;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

import io.salonledger.ui.live.Live;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.SignIn;
import io.salonledger.ui.shell.language.Preferences;
import io.salonledger.ui.shell.language.VaadinTexts;
import io.salonledger.ui.shell.navigation.Navigation;
import io.salonledger.ui.shell.navigation.Navigation.Placed;

/** The frame of the console: the drawer on paper, one sheet beside it, a bar at the bottom of a phone. */
@Layout
@PermitAll
@JsModule("context://js/salon-keys.js")
public class ConsoleLayout extends AppLayout implements AfterNavigationObserver {

    private final Div drawer = new Div();
    private final Div tools = new Div();

    ConsoleLayout(
            CurrentUser user,
            Navigation navigation,
            SignIn signIn,
            Preferences preferences,
            VaadinTexts texts,
            ObjectProvider<SalonName> name,
            ObjectProvider<FindAnything> find,
            ObjectProvider<ConsoleStrip> strips,
            ObjectProvider<HeaderTool> heads,
            ObjectProvider<ConsoleAct> acts,
            ObjectProvider<Live> live) {
        setPrimarySection(Section.DRAWER);
        addClassName("sl-console");
        texts.on(this);
        List<Placed> placed = navigation.of(user.get());
        drawer.addClassName("side");
        drawer.add(new BranchSwitcher(user, name.getIfAvailable(() -> Optional::empty)));
        find.ifAvailable(target -> drawer.add(new FindField(target)));
        drawer.add(
                new ConsoleNavigation(placed, user.get(), live.getIfAvailable()),
                new PersonPanel(user, signIn, preferences));
        addToDrawer(drawer);
        addToNavbar(true, new BottomBar(placed, () -> setDrawerOpened(true)));
        // Beside the page, not in it: a page that is opened takes only the one before away.
        strips.orderedStream()
                .forEach(strip -> getElement().appendChild(strip.create().getElement()));
        getElement().appendChild(new ConsoleKeys(placed, acts.orderedStream().toList()).getElement());
        tools.addClassName("tools");
        heads.orderedStream().forEach(tool -> tools.add(tool.create(this)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (getContent() instanceof Page page && tools.getComponentCount() > 0) {
            page.header().tools(tools);
        }
        // Where the drawer lies over the page, going somewhere closes it.
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }
}
