package io.salonledger.ui.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    @Bean
    NavigationEntry branchesEntry() {
        return NavigationEntry.to(BranchListView.class, "organisation.branches", SalonIcon.HOME)
                .in(NavigationGroup.OPERATIONS, 10, Role.OWNER, Role.HEADQUARTERS, Role.ADMINISTRATOR)
                .in(NavigationGroup.RECORDS, 80, Role.BRANCH_MANAGER, Role.ACCOUNTANT, Role.AUDITOR);
    }
}
