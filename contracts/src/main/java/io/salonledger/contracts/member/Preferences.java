package io.salonledger.contracts.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * What a member likes (偏好).
 *
 * @param therapists in the order of liking
 * @param brands product brands
 * @param environment light, warmth, talk
 */
public record Preferences(
        List<EmployeeId> therapists,
        List<ServiceId> services,
        List<String> brands,
        @Nullable Pressure pressure,
        @Nullable String environment,
        @Nullable String drinks,
        @Nullable String remark) {

    public static final Preferences NONE = new Preferences(List.of(), List.of(), List.of(), null, null, null, null);

    @SuppressWarnings("ConstantValue") // what was written before a list existed reads as null
    public Preferences {
        therapists = therapists == null ? List.of() : List.copyOf(therapists);
        services = services == null ? List.of() : List.copyOf(services);
        brands = brands == null ? List.of() : List.copyOf(brands);
    }

    /** Personal data must not reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "Preferences[…]";
    }
}
