package io.salonledger.contracts.wire;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;

import io.salonledger.contracts.privacy.SubjectKeys;

/**
 * How events (and snapshots) are written: JSON by Jackson 3, logical names instead of class names, personal values
 * sealed.
 */
public final class EventSerializer extends Jackson3Serializer {

    private final LogicalNames names;

    private EventSerializer(Builder builder, LogicalNames names) {
        super(builder);
        this.names = names;
    }

    public static EventSerializer with(SubjectKeys keys) {
        Builder builder = builder().disableCachingOfUnknownClasses();
        builder.jsonMapperBuilderCustomizer(mapper -> {
            WireJson.configure(mapper, keys);
            // Snapshots: without it an aggregate's final maps and parts come back empty, and nobody is told.
            mapper.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS);
            // Dead letters keep their token beside the event.
            mapper.polymorphicTypeValidator(MessageSerializer.allowedTypes());
        });
        return new EventSerializer(builder, LogicalNames.ofAllFeatures());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var event = names.classOf(type.getName());
        if (event.isPresent()) {
            return event.get();
        }
        // An event of a newer release or a removed feature: kept, never dropped, but not understood here.
        Class<?> other = super.classForType(type);
        return other == null ? UnknownSerializedType.class : other;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type != null && names.knows(type)) {
            return new SimpleSerializedType(LogicalNames.nameOf(type), String.valueOf(LogicalNames.revisionOf(type)));
        }
        return super.typeForClass(type);
    }
}
