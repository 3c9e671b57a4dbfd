package io.salonledger.contracts.wire;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Envelope;
import io.salonledger.contracts.privacy.Personal;

@SuppressWarnings("rawtypes")
final class PersonalSerializer extends StdSerializer<Personal> {

    private static final JsonMapper CLEAR = JsonMapper.builder().build();

    private final Seal seal;
    private final @Nullable BeanProperty property;
    private final @Nullable String tag;

    PersonalSerializer(Seal seal, @Nullable BeanProperty property, @Nullable String tag) {
        super(Personal.class);
        this.seal = seal;
        this.property = property;
        this.tag = tag;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty at) {
        return at == null ? this : new PersonalSerializer(seal, at, PersonalModule.tagOf(at));
    }

    @Override
    public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
        Personal<?> personal = value;
        Envelope envelope = personal.envelope().orElseGet(() -> close(personal));
        json.writeStartObject();
        json.writeNumberProperty("v", envelope.version());
        json.writeStringProperty("k", envelope.subject());
        json.writeStringProperty("c", envelope.sealed());
        json.writeEndObject();
    }

    private Envelope close(Personal<?> personal) {
        String field = tag == null ? PersonalModule.tagOf(property) : tag;
        Optional<?> clear = personal.value();
        byte[] bytes = CLEAR.writeValueAsBytes(clear.orElseThrow(GeneralRejection.PERSON_ERASED::because));
        Envelope envelope = seal.close(personal.subject(), field, bytes);
        personal.rememberSealed(envelope);
        return envelope;
    }
}
