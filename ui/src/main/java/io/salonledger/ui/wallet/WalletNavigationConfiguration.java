package io.salonledger.ui.wallet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class WalletNavigationConfiguration {

    @Bean
    NavigationEntry outstandingNavigation() {
        return NavigationEntry.to(OutstandingView.class, "wallet.navigation", SalonIcon.WALLET)
                .in(NavigationGroup.BOOKS, 40, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.ACCOUNTANT)
                .in(NavigationGroup.RECORDS, 40, Role.AUDITOR);
    }
}
