package io.salonledger.contracts.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.privacy.Personal;

/** Makes a message with every component filled, the same each time; for golden files and round trips. */
public final class Samples {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "text 文字"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 4L),
            Map.entry(Long.class, 4L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(Money.class, Money.of("148.00", "CNY")),
            Map.entry(UnitCost.class, UnitCost.of("9.7525", "CNY")),
            Map.entry(Currency.class, Currency.getInstance("CNY")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 21)),
            Map.entry(LocalTime.class, LocalTime.of(14, 20)),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 11, 21, 14, 20)),
            Map.entry(OffsetDateTime.class, OffsetDateTime.of(2026, 11, 21, 14, 20, 0, 0, ZoneOffset.ofHours(8))),
            Map.entry(Instant.class, Instant.parse("2026-11-21T06:20:00Z")),
            Map.entry(Duration.class, Duration.ofMinutes(90)),
            Map.entry(ZoneId.class, ZoneId.of("Asia/Shanghai")),
            Map.entry(ZoneOffset.class, ZoneOffset.ofHours(8)),
            Map.entry(MonthDay.class, MonthDay.of(12, 3)),
            Map.entry(YearMonth.class, YearMonth.of(2026, 11)),
            Map.entry(DayOfWeek.class, DayOfWeek.SATURDAY));

    private Samples() {}

    public static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        Object value = VALUES.get(plain);
        if (value != null) {
            return value;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        if (plain.isSealed()) {
            return of(plain.getPermittedSubclasses()[0]);
        }
        throw new IllegalArgumentException("No sample for " + type + ": add one");
    }

    private static Object ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] args = type.getActualTypeArguments();
        if (raw == List.class) {
            return List.of(of(args[0]));
        }
        if (raw == Set.class) {
            return Set.of(of(args[0]));
        }
        if (raw == Map.class) {
            return Map.of(of(args[0]), of(args[1]));
        }
        if (raw == Optional.class) {
            return Optional.of(of(args[0]));
        }
        if (raw == Personal.class) {
            return Personal.of("member:sample", of(args[0]));
        }
        throw new IllegalArgumentException("No sample for " + type + ": add one");
    }

    private static Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(Samples::ofComponent).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Can't make a sample of " + type, e);
        }
    }

    /** An id is a record of one text: named after its type, so that golden files can be read by people. */
    private static Object ofComponent(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        if (component.getType() == String.class && owner.getRecordComponents().length == 1) {
            return owner.getSimpleName().toLowerCase(Locale.ROOT) + "-1";
        }
        return of(component.getGenericType());
    }
}
