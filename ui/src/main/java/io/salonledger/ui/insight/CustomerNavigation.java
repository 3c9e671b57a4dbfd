package io.salonledger.ui.insight;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

import static io.salonledger.contracts.identity.Role.ANALYST;
import static io.salonledger.contracts.identity.Role.AUDITOR;
import static io.salonledger.contracts.identity.Role.BRANCH_MANAGER;
import static io.salonledger.contracts.identity.Role.FRONT_DESK;
import static io.salonledger.contracts.identity.Role.HEADQUARTERS;
import static io.salonledger.contracts.identity.Role.OWNER;

/** The analyst's home; for others a place among the records. */
@Configuration(proxyBeanMethods = false)
class CustomerNavigation {

    @Bean
    NavigationEntry customerSearchEntry() {
        return NavigationEntry.to(CustomerSearchView.class, "customers.title", SalonIcon.SEARCH)
                .in(NavigationGroup.MAIN, 1, ANALYST)
                .in(NavigationGroup.MAIN, 45, OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK)
                .in(NavigationGroup.RECORDS, 41, AUDITOR);
    }
}
