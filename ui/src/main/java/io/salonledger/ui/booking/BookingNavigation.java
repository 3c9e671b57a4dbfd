package io.salonledger.ui.booking;

import com.vaadin.flow.router.QueryParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.ConsoleAct;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class BookingNavigation {

    @Bean
    NavigationEntry plannerEntry() {
        return NavigationEntry.to(PlannerView.class, "planner.title", SalonIcon.CALENDAR)
                .key('P')
                .in(NavigationGroup.MAIN, 20, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER)
                .in(NavigationGroup.MAIN, 5, Role.FRONT_DESK)
                .in(NavigationGroup.MAIN, 40, Role.THERAPIST);
    }

    @Bean
    @Order(10)
    ConsoleAct newBooking(PlannerDesk desk) {
        return new ConsoleAct(
                "new-booking",
                "planner.new",
                SalonIcon.PLUS,
                "N",
                () -> desk.may(Permission.BOOKING_EDIT) && desk.branch().isPresent(),
                ui -> desk.branch()
                        .ifPresent(branch -> FormDialog.guarded(() -> new BookDialog(
                                        desk,
                                        branch,
                                        null,
                                        booking -> ui.navigate(
                                                PlannerView.class, QueryParameters.of("booking", booking.value())))
                                .open())));
    }

    @Bean
    NavigationEntry myDayEntry() {
        return NavigationEntry.to(MyDayView.class, "my-day.title", SalonIcon.CLOCK)
                .key('T')
                .in(NavigationGroup.MAIN, 3, Role.THERAPIST);
    }

    @Bean
    NavigationEntry frontDeskEntry() {
        return NavigationEntry.to(FrontDeskView.class, "home.desk", SalonIcon.HOME)
                .key('T')
                .in(NavigationGroup.MAIN, 2, Role.FRONT_DESK);
    }

    @Bean
    NavigationEntry bookingsEntry() {
        return NavigationEntry.to(BookingListView.class, "booking.title", SalonIcon.TABLE)
                .in(NavigationGroup.SHOP, 5, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.FRONT_DESK)
                .in(NavigationGroup.RECORDS, 30, Role.AUDITOR, Role.ANALYST);
    }
}
