package io.salonledger.ui.member;

import com.vaadin.flow.router.RouteParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.ConsoleAct;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class MemberNavigation {

    @Bean
    NavigationEntry membersEntry() {
        return NavigationEntry.to(MemberListView.class, "member.title", SalonIcon.USERS)
                .key('M')
                .in(
                        NavigationGroup.MAIN,
                        40,
                        Role.OWNER,
                        Role.HEADQUARTERS,
                        Role.BRANCH_MANAGER,
                        Role.FRONT_DESK,
                        Role.THERAPIST)
                .in(NavigationGroup.RECORDS, 40, Role.AUDITOR, Role.ANALYST);
    }

    @Bean
    @Order(30)
    ConsoleAct newMember(MemberDesk desk) {
        return new ConsoleAct(
                "new-member",
                "member.register",
                SalonIcon.USERS,
                "",
                () -> desk.may(Permission.MEMBER_EDIT),
                ui -> new RegisterDialog(
                                desk,
                                member -> ui.navigate(
                                        MemberDetailsView.class, new RouteParameters("member", member.value())))
                        .open());
    }
}
