package io.salonledger.ui.complaint;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.complaint.query.OpenComplaints;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationCount;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation; red while something is overdue. */
@Configuration(proxyBeanMethods = false)
class ComplaintNavigationConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ComplaintNavigationConfiguration.class);

    @Bean
    NavigationEntry complaintNavigation(ComplaintGateway gateway, CurrentUser user) {
        return NavigationEntry.to(ComplaintListView.class, "complaint.title", SalonIcon.BUBBLE)
                .in(NavigationGroup.MAIN, 50, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.FRONT_DESK)
                .in(NavigationGroup.RECORDS, 50, Role.AUDITOR, Role.ANALYST)
                .counting(person -> count(gateway, user))
                .following("complaint-list");
    }

    /** The navigation is drawn in any case: a count that can't be had is left out. */
    private static Optional<NavigationCount> count(ComplaintGateway gateway, CurrentUser user) {
        try {
            OpenComplaints found = gateway.open(
                    user.branch().map(branch -> new BranchId(branch.id())).orElse(null));
            if (found.overdue() > 0) {
                return Optional.of(NavigationCount.urgent(found.overdue()));
            }
            return found.open() == 0 ? Optional.empty() : Optional.of(NavigationCount.plain(found.open()));
        } catch (RuntimeException notNow) {
            LOG.debug("Complaints are not counted", notNow);
            return Optional.empty();
        }
    }
}
