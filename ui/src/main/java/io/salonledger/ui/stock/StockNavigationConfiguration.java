package io.salonledger.ui.stock;

import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.query.StockFilter;
import io.salonledger.contracts.stock.query.StockState;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationCount;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class StockNavigationConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StockNavigationConfiguration.class);

    @Bean
    NavigationEntry stockNavigation(StockGateway gateway, CurrentUser user) {
        return NavigationEntry.to(StockListView.class, "stock.title", SalonIcon.BOX)
                .in(NavigationGroup.SHOP, 21, Permission.STOCK_SEE.roles().toArray(Role[]::new))
                .in(NavigationGroup.RECORDS, 21, Role.AUDITOR)
                .in(NavigationGroup.MAIN, 0, Role.STOCK_KEEPER)
                .counting(person -> low(gateway, user))
                .following("stock-list");
    }

    /** What is below its minimum. The navigation is drawn in any case: a count that can't be had is left out. */
    private static Optional<NavigationCount> low(StockGateway gateway, CurrentUser user) {
        try {
            Set<BranchId> branches = user.branch()
                    .map(branch -> Set.of(new BranchId(branch.id())))
                    .orElse(Set.of());
            long low = gateway.count(new StockFilter("", branches, Set.of(), Set.of(), StockState.LOW, null))
                    .total();
            return low == 0 ? Optional.empty() : Optional.of(NavigationCount.urgent(low));
        } catch (RuntimeException notNow) {
            LOG.debug("Stock is not counted", notNow);
            return Optional.empty();
        }
    }
}
