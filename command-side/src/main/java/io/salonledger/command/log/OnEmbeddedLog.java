package io.salonledger.command.log;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** No Axon Server is configured, so the log lies in the data folder. */
final class OnEmbeddedLog implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return AxonServerSetting.servers(context.getEnvironment()).isEmpty();
    }
}
