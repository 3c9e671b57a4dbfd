package io.salonledger.ui.find;

import java.util.List;

import com.vaadin.flow.component.html.NativeButton;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.ConsoleAct;
import io.salonledger.ui.shell.FindAnything;
import io.salonledger.ui.shell.HeaderTool;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.Navigation;

@Configuration(proxyBeanMethods = false)
class FindConfiguration {

    @Bean
    FindAnything findAnything(
            ObjectProvider<Finder> finders, ObjectProvider<ConsoleAct> acts, CurrentUser user, Navigation navigation) {
        return ui -> {
            List<ConsoleAct> all = acts.orderedStream().toList();
            new FindPalette(finders.orderedStream().toList(), new Start(user, navigation, all)).open();
        };
    }

    /** On a phone the field is behind "more"; there this opens the palette. */
    @Bean
    @Order(10)
    HeaderTool findTool(FindAnything find) {
        return console -> {
            NativeButton button = new NativeButton();
            button.setId("find-tool");
            button.addClassName("sl-find-tool");
            button.add(SalonIcon.SEARCH.create(18));
            button.getElement().setAttribute("aria-label", button.getTranslation("find.title"));
            button.addClickListener(click -> button.getUI().ifPresent(find::open));
            return button;
        };
    }
}
