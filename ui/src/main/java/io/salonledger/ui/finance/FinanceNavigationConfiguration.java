package io.salonledger.ui.finance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class FinanceNavigationConfiguration {

    @Bean
    NavigationEntry dayCloseNavigation() {
        return NavigationEntry.to(DayCloseView.class, "finance.close", SalonIcon.CASH)
                .in(NavigationGroup.BOOKS, 30, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.ACCOUNTANT)
                .in(NavigationGroup.BOOKS, 30, Role.FRONT_DESK)
                .in(NavigationGroup.RECORDS, 30, Role.AUDITOR);
    }
}
