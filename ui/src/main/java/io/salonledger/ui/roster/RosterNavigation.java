package io.salonledger.ui.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class RosterNavigation {

    @Bean
    NavigationEntry rosterEntry() {
        return NavigationEntry.to(RosterView.class, "roster.title", SalonIcon.CLOCK)
                .in(NavigationGroup.SHOP, 8, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.FRONT_DESK)
                .in(NavigationGroup.MAIN, 60, Role.THERAPIST);
    }
}
