package io.salonledger.ui.member;

import com.vaadin.flow.router.QueryParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.shell.FindAnything;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class MemberNavigation {

    @Bean
    NavigationEntry membersEntry() {
        return NavigationEntry.to(MemberListView.class, "member.title", SalonIcon.USERS)
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

    /** The field at the top of the console finds members. */
    @Bean
    FindAnything findMembers() {
        return (ui, words) -> ui.navigate(MemberListView.class, QueryParameters.of("q", words));
    }
}
