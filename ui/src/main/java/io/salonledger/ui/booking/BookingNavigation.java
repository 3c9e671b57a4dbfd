package io.salonledger.ui.booking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class BookingNavigation {

    @Bean
    NavigationEntry plannerEntry() {
        return NavigationEntry.to(PlannerView.class, "planner.title", SalonIcon.CALENDAR)
                .in(NavigationGroup.MAIN, 20, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER)
                .in(NavigationGroup.MAIN, 5, Role.FRONT_DESK)
                .in(NavigationGroup.MAIN, 40, Role.THERAPIST);
    }

    @Bean
    NavigationEntry myDayEntry() {
        return NavigationEntry.to(MyDayView.class, "my-day.title", SalonIcon.CLOCK)
                .in(NavigationGroup.MAIN, 3, Role.THERAPIST);
    }

    @Bean
    NavigationEntry frontDeskEntry() {
        return NavigationEntry.to(FrontDeskView.class, "home.desk", SalonIcon.HOME)
                .in(NavigationGroup.MAIN, 2, Role.FRONT_DESK);
    }

    @Bean
    NavigationEntry bookingsEntry() {
        return NavigationEntry.to(BookingListView.class, "booking.title", SalonIcon.TABLE)
                .in(NavigationGroup.SHOP, 5, Role.OWNER, Role.HEADQUARTERS, Role.BRANCH_MANAGER, Role.FRONT_DESK)
                .in(NavigationGroup.RECORDS, 30, Role.AUDITOR, Role.ANALYST);
    }
}
