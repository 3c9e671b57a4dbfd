package io.salonledger.ui.migration;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobGateway;

@Configuration(proxyBeanMethods = false)
class ImportJobConfiguration {

    @Bean
    Job importJob(JobGateway gateway, I18NProvider texts) {
        return new ImportJob(ImportGateway.of(gateway.messages()), texts);
    }
}
