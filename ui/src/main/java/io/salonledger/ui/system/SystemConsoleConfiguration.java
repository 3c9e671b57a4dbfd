package io.salonledger.ui.system;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobGateway;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.notification.NewsSource;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

@Configuration(proxyBeanMethods = false)
class SystemConsoleConfiguration {

    @Bean
    SystemGateway systemGateway(MessageGateway messageGateway) {
        return new SystemGateway(messageGateway);
    }

    @Bean
    NewsSource systemNews(SystemGateway systemGateway, CurrentUser user) {
        return new SystemNews(systemGateway, user);
    }

    @Bean
    Job rebuildJob(JobGateway gateway, I18NProvider texts) {
        return new RebuildJob(new SystemGateway(gateway.messages()), texts);
    }

    @Bean
    NavigationEntry adminHomeEntry() {
        return NavigationEntry.to(AdminHomeView.class, "system.overview", SalonIcon.HOME)
                .in(NavigationGroup.MAIN, 1, Role.ADMINISTRATOR);
    }

    @Bean
    NavigationEntry systemEntry() {
        return NavigationEntry.to(SystemView.class, "system.title", SalonIcon.DATABASE)
                .in(NavigationGroup.MAIN, 20, Role.ADMINISTRATOR)
                .in(NavigationGroup.OPERATIONS, 20, Role.OWNER, Role.AUDITOR);
    }
}
