package io.salonledger.command.log;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** An Axon Server is configured, so the log and the buses are its own. */
final class OnAxonServer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !AxonServerSetting.servers(context.getEnvironment()).isEmpty();
    }
}
