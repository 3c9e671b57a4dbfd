package io.salonledger.query.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** Takes an event apart into its fields, each with a path and a text. */
final class Fields {

    /**
     * A field's text as it may be shown.
     *
     * @param clear with personal values in full
     * @param subject stream that it names, if it is an id
     * @param fact what it tells of, if that lasts; null if it is of this one event
     * @param by kind of event that told it
     */
    record Value(
            String masked,
            String clear,
            boolean sealed,
            @Nullable String subject,
            @Nullable String fact,
            Class<?> by) {

        static Value plain(String text) {
            return new Value(text, text, false, null, null, Record.class);
        }

        Value of(@Nullable String lasting, Class<?> event) {
            return new Value(masked, clear, sealed, subject, lasting, event);
        }

        String text(boolean reveal) {
            return reveal ? clear : masked;
        }
    }

    private static final String ERASED = "✕";

    private final Map<String, Value> values = new LinkedHashMap<>();

    private final Class<?> event;

    private Fields(Class<?> event) {
        this.event = event;
    }

    /** @param stream of the record itself, whose id is no news */
    static Map<String, Value> of(Record event, String stream) {
        Fields fields = new Fields(event.getClass());
        LastingFacts lasting = new LastingFacts(event, stream);
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = Subjects.valueOf(event, component);
            if (!(value instanceof Record id)
                    || !Subjects.streamOf(id).filter(stream::equals).isPresent()) {
                String fact = lasting.in(component).orElse(null);
                fields.add(component.getName(), fact, value, component.getAnnotation(Sealed.class));
            }
        }
        return fields.values;
    }

    private void add(String path, @Nullable String fact, @Nullable Object value, @Nullable Sealed tag) {
        switch (value) {
            case null -> {}
            case Personal<?> personal ->
                values.put(path, personal(personal, tag).of(fact, event));
            case Optional<?> optional -> optional.ifPresent(inner -> add(path, fact, inner, tag));
            case Collection<?> many -> {
                int i = 0;
                for (Object item : many) {
                    add(path + "." + i, within(fact, LastingFacts.item(item, i)), item, tag);
                    i++;
                }
            }
            case Map<?, ?> map ->
                map.forEach((key, item) -> add(path + "." + key, within(fact, String.valueOf(key)), item, tag));
            case Record record -> addRecord(path, fact, record);
            default -> values.put(path, Value.plain(String.valueOf(value)).of(fact, event));
        }
    }

    private static @Nullable String within(@Nullable String fact, String inner) {
        return fact == null ? null : fact + LastingFacts.WITHIN + inner;
    }

    private void addRecord(String path, @Nullable String fact, Record record) {
        Optional<String> stream = Subjects.streamOf(record);
        if (stream.isPresent()) {
            values.put(path, new Value(stream.get(), stream.get(), false, stream.get(), fact, event));
        } else if (isOneValue(record)) {
            values.put(path, Value.plain(record.toString()).of(fact, event));
        } else {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(
                        path + "." + component.getName(),
                        within(fact, component.getName()),
                        Subjects.valueOf(record, component),
                        component.getAnnotation(Sealed.class));
            }
        }
    }

    /** Money and the like, which are written as one text. */
    private static boolean isOneValue(Record record) {
        for (var method : record.getClass().getMethods()) {
            if (method.isAnnotationPresent(JsonValue.class) && method.getName().equals("toString")) {
                return true;
            }
        }
        return false;
    }

    private static Value personal(Personal<?> personal, @Nullable Sealed tag) {
        return personal.value()
                .map(value -> new Value(
                        mask(String.valueOf(value), tag), String.valueOf(value), true, null, null, Record.class))
                .orElseGet(() -> new Value(ERASED, ERASED, true, null, null, Record.class));
    }

    /** A name keeps its first letter and a phone its ends, enough to tell two apart; the rest says nothing. */
    static String mask(String value, @Nullable Sealed tag) {
        String field = tag == null ? "" : tag.value().toLowerCase(Locale.ROOT);
        if (field.contains("phone") && value.length() >= 7) {
            return value.substring(0, 3) + " ···· " + value.substring(value.length() - 4);
        }
        if (field.contains("name") && !value.isEmpty()) {
            return new String(Character.toChars(value.codePointAt(0))) + "··";
        }
        return "····";
    }
}
