package io.salonledger.query.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.privacy.Personal;

/** Finds whom and what an event is about: every typed id in it, and every person whose key seals something in it. */
final class Subjects {

    /** Ids know their stream; what doesn't is no id. */
    private static final Map<Class<?>, Optional<Method>> STREAM_OF = new ConcurrentHashMap<>();

    private Subjects() {}

    static Set<String> of(Object event) {
        Set<String> streams = new LinkedHashSet<>();
        collect(event, streams);
        return streams;
    }

    private static void collect(@Nullable Object value, Set<String> streams) {
        switch (value) {
            case null -> {}
            case Personal<?> personal -> streams.add(personal.subject());
            case Read read -> streams.add(read.subject());
            case Optional<?> optional -> optional.ifPresent(inner -> collect(inner, streams));
            case Collection<?> many -> many.forEach(item -> collect(item, streams));
            case Map<?, ?> map ->
                map.forEach((key, item) -> {
                    collect(key, streams);
                    collect(item, streams);
                });
            case Record record -> {
                streamOf(record).ifPresent(streams::add);
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(valueOf(record, component), streams);
                }
            }
            default -> {}
        }
    }

    /** {@code member:m1} of a member's id; empty for what is no id. */
    static Optional<String> streamOf(Record value) {
        return STREAM_OF
                .computeIfAbsent(value.getClass(), Subjects::streamMethod)
                .map(method -> String.valueOf(invoke(method, value)));
    }

    private static Optional<Method> streamMethod(Class<?> type) {
        try {
            Method method = type.getMethod("stream");
            return method.getReturnType() == String.class && type.getRecordComponents().length <= 2
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    static @Nullable Object valueOf(Record record, RecordComponent component) {
        return invoke(component.getAccessor(), record);
    }

    private static @Nullable Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Can't read " + method, e);
        }
    }
}
