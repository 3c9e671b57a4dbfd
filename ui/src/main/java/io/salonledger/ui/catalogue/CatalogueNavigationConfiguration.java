package io.salonledger.ui.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigationConfiguration {

    @Bean
    NavigationEntry serviceNavigation() {
        return NavigationEntry.to(ServiceListView.class, "service.title", SalonIcon.LEAF)
                .in(NavigationGroup.SHOP, 20, Permission.CATALOGUE_SEE.roles().toArray(Role[]::new))
                .in(NavigationGroup.RECORDS, 20, Role.AUDITOR, Role.ANALYST);
    }

    @Bean
    NavigationEntry productNavigation() {
        return NavigationEntry.to(ProductListView.class, "product.title", SalonIcon.TAG)
                .in(NavigationGroup.SHOP, 22, Permission.CATALOGUE_SEE.roles().toArray(Role[]::new))
                .in(NavigationGroup.RECORDS, 22, Role.AUDITOR, Role.ANALYST);
    }
}
