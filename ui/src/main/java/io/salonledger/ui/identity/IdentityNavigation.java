package io.salonledger.ui.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

    @Bean
    NavigationEntry usersEntry() {
        return NavigationEntry.to(UserListView.class, "identity.users", SalonIcon.USERS)
                .in(NavigationGroup.OPERATIONS, 11, Role.OWNER, Role.HEADQUARTERS, Role.ADMINISTRATOR, Role.AUDITOR);
    }

    @Bean
    NavigationEntry signInsEntry() {
        return NavigationEntry.to(SessionListView.class, "identity.sessions", SalonIcon.KEY)
                .in(NavigationGroup.OPERATIONS, 12, Role.OWNER, Role.HEADQUARTERS, Role.ADMINISTRATOR, Role.AUDITOR);
    }
}
