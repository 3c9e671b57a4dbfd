package io.salonledger.contracts.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that holds {@link Personal} values and names it for ever: the tag is part of what the seal is bound
 * to, so it must never change, whatever the component or its class is called.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Sealed {
    /** For example {@code member.name}. */
    String value();
}
