package io.salonledger.command.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;

/**
 * Marks a stateless handler of events that sends commands, named as a sentence. Each gets every event of the log once or,
 * after a crash, again: what it sends must be idempotent.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Component
public @interface Automation {

    /** At its very first start it looks at what comes from then on only, not at what was before. */
    boolean fromNow() default false;
}
