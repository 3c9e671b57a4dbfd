package io.salonledger.ui.audit;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobGateway;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class AuditConsoleConfiguration {

    @Bean
    AuditGateway auditGateway(MessageGateway messageGateway) {
        return new AuditGateway(messageGateway);
    }

    @Bean
    Job verifyJob(JobGateway gateway, I18NProvider texts) {
        return new VerifyJob(new AuditGateway(gateway.messages()), texts);
    }

    @Bean
    NavigationEntry auditHomeEntry() {
        return NavigationEntry.to(AuditHomeView.class, "audit.home", SalonIcon.HOME)
                .in(NavigationGroup.MAIN, 1, Role.AUDITOR)
                .in(NavigationGroup.REVIEW, 0, Role.OWNER, Role.HEADQUARTERS);
    }

    @Bean
    NavigationEntry historyEntry() {
        return NavigationEntry.to(HistoryView.class, "audit.history", SalonIcon.HISTORY)
                .key('H')
                .in(NavigationGroup.MAIN, 2, Role.AUDITOR)
                .in(NavigationGroup.REVIEW, 1, Role.BRANCH_MANAGER, Role.OWNER, Role.HEADQUARTERS)
                .in(NavigationGroup.OPERATIONS, 30, Role.ADMINISTRATOR);
    }

    @Bean
    NavigationEntry verificationEntry() {
        return NavigationEntry.to(VerificationView.class, "audit.verification", SalonIcon.SHIELD)
                .in(NavigationGroup.MAIN, 3, Role.AUDITOR)
                .in(NavigationGroup.REVIEW, 3, Role.OWNER, Role.HEADQUARTERS)
                .in(NavigationGroup.DATA, 30, Role.ADMINISTRATOR);
    }

    @Bean
    NavigationEntry readsEntry() {
        return NavigationEntry.to(ReadsView.class, "audit.reads", SalonIcon.EYE)
                .in(NavigationGroup.MAIN, 4, Role.AUDITOR)
                .in(NavigationGroup.REVIEW, 4, Role.OWNER, Role.HEADQUARTERS);
    }
}
