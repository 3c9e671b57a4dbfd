package io.salonledger.ui.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class StaffNavigationConfiguration {

    @Bean
    NavigationEntry employeeNavigation() {
        return NavigationEntry.to(EmployeeListView.class, "staff.title", SalonIcon.TEAM)
                .in(NavigationGroup.SHOP, 10, Permission.STAFF_SEE.roles().toArray(Role[]::new))
                .in(NavigationGroup.RECORDS, 10, Role.AUDITOR, Role.ANALYST);
    }
}
