package io.salonledger.contracts.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.module.SimpleModule;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;
import io.salonledger.contracts.privacy.SubjectKeys;

/** Writes {@link Personal} values sealed and reads them back, for the log and the read models alike. */
public final class PersonalModule extends SimpleModule {

    public PersonalModule(SubjectKeys keys) {
        super("personal");
        Seal seal = new Seal(keys);
        addSerializer(Personal.class, new PersonalSerializer(seal, null, null));
        addDeserializer(Personal.class, new PersonalDeserializer(seal, null, null));
    }

    static String tagOf(@Nullable BeanProperty property) {
        Sealed tag = property == null ? null : property.getAnnotation(Sealed.class);
        if (tag == null && property != null) {
            tag = property.getContextAnnotation(Sealed.class);
        }
        if (tag == null) {
            throw new IllegalStateException("A personal value without @Sealed: " + property);
        }
        return tag.value();
    }
}
