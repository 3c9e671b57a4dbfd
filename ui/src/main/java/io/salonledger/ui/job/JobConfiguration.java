package io.salonledger.ui.job;

import java.nio.file.Path;
import java.util.List;

import com.vaadin.flow.i18n.I18NProvider;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.message.Actor;
import io.salonledger.ui.message.MessageGateway;

/** The jobs of the command line; features add their own as beans. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /** Who may run a command on the machine that holds the books acts as the product itself; the log says so. */
    @Bean
    JobGateway jobGateway(CommandGateway commands, QueryBus queries) {
        return new JobGateway(new MessageGateway(commands, queries, () -> Actor.system("command-line")));
    }

    @Bean
    Job backupJob(JobGateway gateway) {
        return new BackupJob(gateway.messages());
    }

    @Bean
    Job restoreJob(@Value("${salon.data:./data}") Path data) {
        return new RestoreJob(data);
    }

    @Bean
    Jobs jobs(List<Job> jobs, I18NProvider texts) {
        return new Jobs(
                jobs, (code, args, locale) -> texts.getTranslation("rejection." + code, locale, args.toArray()));
    }

    @Bean
    JobDesk jobDesk(@Value("${salon.data:./data}") Path data, Jobs jobs) {
        return new JobDesk(data, jobs);
    }
}
