package io.salonledger.contracts.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * How commands, queries, their answers and the processors' tokens travel and are kept: typed JSON. Personal data is in
 * the clear here, so between processes only over TLS.
 */
public final class MessageSerializer {

    private MessageSerializer() {}

    public static Jackson3Serializer create() {
        return Jackson3Serializer.builder()
                .defaultTyping()
                .jsonMapperBuilderCustomizer(MessageSerializer::configure)
                .build();
    }

    private static void configure(MapperBuilder<?, ?> builder) {
        builder.activateDefaultTyping(allowedTypes(), DefaultTyping.NON_CONCRETE_AND_ARRAYS);
        builder.polymorphicTypeValidator(allowedTypes());
        builder.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
        builder.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        builder.changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** Without Axon's own types a replay token can be written but not read back. */
    static PolymorphicTypeValidator allowedTypes() {
        return BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .allowIfSubType("io.salonledger.")
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.time.")
                .allowIfSubType("java.math.")
                .allowIfSubTypeIsArray()
                .build();
    }
}
