package io.salonledger.ui.ticket;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.ConsoleAct;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

/** Where the feature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class TicketNavigationConfiguration {

    @Bean
    NavigationEntry checkoutNavigation() {
        return NavigationEntry.to(CheckoutView.class, "ticket.checkout", SalonIcon.TILL)
                .key('S')
                .in(NavigationGroup.MAIN, 30, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER)
                .in(NavigationGroup.MAIN, 10, Role.FRONT_DESK);
    }

    @Bean
    @Order(20)
    ConsoleAct newTicket(TicketDesk desk) {
        return new ConsoleAct(
                "new-ticket",
                "ticket.new",
                SalonIcon.TILL,
                "",
                () -> desk.may(Permission.TICKET_SETTLE),
                ui -> ui.navigate(CheckoutView.class));
    }

    @Bean
    NavigationEntry ticketNavigation() {
        return NavigationEntry.to(TicketListView.class, "ticket.title", SalonIcon.BOOK)
                .in(NavigationGroup.BOOKS, 10, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.FRONT_DESK)
                .in(NavigationGroup.BOOKS, 10, Role.ACCOUNTANT)
                .in(NavigationGroup.RECORDS, 20, Role.AUDITOR, Role.ANALYST);
    }
}
