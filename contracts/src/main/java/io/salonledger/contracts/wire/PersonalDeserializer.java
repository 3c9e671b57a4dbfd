package io.salonledger.contracts.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.contracts.privacy.Envelope;
import io.salonledger.contracts.privacy.Personal;

@SuppressWarnings("rawtypes")
final class PersonalDeserializer extends StdDeserializer<Personal> {

    private static final JsonMapper CLEAR = JsonMapper.builder().build();

    private final Seal seal;
    private final @Nullable JavaType valueType;
    private final @Nullable String tag;

    PersonalDeserializer(Seal seal, @Nullable JavaType valueType, @Nullable String tag) {
        super(Personal.class);
        this.seal = seal;
        this.valueType = valueType;
        this.tag = tag;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        if (type == null || property == null) {
            return this;
        }
        return new PersonalDeserializer(seal, type.containedTypeOrUnknown(0), PersonalModule.tagOf(property));
    }

    @Override
    public Personal<?> deserialize(JsonParser json, DeserializationContext context) {
        Envelope envelope = context.readValue(json, Envelope.class);
        JavaType type = java.util.Objects.requireNonNull(valueType, "type of the personal value");
        String field = java.util.Objects.requireNonNull(tag, "tag of the personal value");
        return Personal.sealed(envelope, () -> seal.open(envelope, field).map(clear -> CLEAR.readValue(clear, type)));
    }
}
