package io.salonledger.ui.shell;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.navigation.Navigation;
import io.salonledger.ui.shell.navigation.NavigationEntry;

/** The bare address: sends everyone to the home of their role. */
@Route("")
@PermitAll
public class StartView extends Page implements BeforeEnterObserver {

    private final CurrentUser user;
    private final Navigation navigation;

    StartView(CurrentUser user, Navigation navigation) {
        this.user = user;
        this.navigation = navigation;
        header().title(getTranslation("shell.start.title"));
        body().add(new EmptyState(
                SalonIcon.HOME, getTranslation("shell.start.empty"), getTranslation("shell.start.empty.hint")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Class<? extends Component>> home =
                navigation.homeOf(user.get()).map(NavigationEntry::view);
        if (home.isPresent()) {
            event.forwardTo(home.get());
        }
    }
}
