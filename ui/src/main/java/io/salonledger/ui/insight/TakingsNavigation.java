package io.salonledger.ui.insight;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class TakingsNavigation {

    @Bean
    NavigationEntry todayNavigation() {
        return NavigationEntry.to(TodayView.class, "takings.today", SalonIcon.HOME)
                .key('T')
                .in(NavigationGroup.MAIN, 1, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.ACCOUNTANT)
                .in(NavigationGroup.RECORDS, 5, Role.AUDITOR, Role.ANALYST);
    }
}
