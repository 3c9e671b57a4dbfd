package io.salonledger.ui.audit;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.ui.job.Job;
import io.salonledger.ui.job.JobGateway;
import io.salonledger.ui.message.MessageGateway;

@Configuration(value = "consoleAuditConfiguration", proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditGateway auditGateway(MessageGateway messageGateway) {
        return new AuditGateway(messageGateway);
    }

    @Bean
    Job verifyJob(JobGateway gateway, I18NProvider texts) {
        return new VerifyJob(new AuditGateway(gateway.messages()), texts);
    }
}
