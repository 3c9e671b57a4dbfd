package io.salonledger.ui.stock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class StockNavigationConfiguration {

    @Bean
    NavigationEntry stockNavigation() {
        return NavigationEntry.to(StockListView.class, "stock.title", SalonIcon.BOX)
                .in(NavigationGroup.SHOP, 21, Permission.STOCK_SEE.roles().toArray(Role[]::new))
                .in(NavigationGroup.RECORDS, 21, Role.AUDITOR);
    }
}
