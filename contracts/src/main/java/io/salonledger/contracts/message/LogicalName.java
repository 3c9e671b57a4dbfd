package io.salonledger.contracts.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stored name of an event, where it is not {@code <feature>.<simple class name>}, and its revision, where that is
 * not 1. Stored names are for ever: classes may move and be renamed, the name stays.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LogicalName {

    /** Empty: the name follows from feature and class. */
    String value() default "";

    int revision() default 1;
}
