package io.salonledger.query.booking;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** What a member, an employee or a service is called. */
record BookingNameDocument(
        String stream,
        @Sealed("member.name") @Nullable Personal<String> memberName,
        @Sealed("member.code") @Nullable Personal<String> memberCode,
        @Sealed("employee.name") @Nullable Personal<String> employeeName,
        @Sealed("employee.code") @Nullable Personal<String> employeeCode,
        @Nullable String service) {

    static BookingNameDocument ofMember(
            String stream, @Nullable Personal<String> name, @Nullable Personal<String> code) {
        return new BookingNameDocument(stream, name, code, null, null, null);
    }

    static BookingNameDocument ofEmployee(
            String stream, @Nullable Personal<String> name, @Nullable Personal<String> code) {
        return new BookingNameDocument(stream, null, null, name, code, null);
    }

    static BookingNameDocument ofService(String stream, String label) {
        return new BookingNameDocument(stream, null, null, null, null, label);
    }

    BookingNameDocument corrected(Personal<String> name) {
        return ofMember(stream, name, memberCode);
    }

    /** The name, or the code of the old books where none is known; empty once the person was erased. */
    String label() {
        if (service != null) {
            return service;
        }
        return first(memberName, memberCode, employeeName, employeeCode);
    }

    @SafeVarargs
    private static String first(@Nullable Personal<String>... texts) {
        for (Personal<String> text : texts) {
            String known = text == null ? "" : text.orElse("");
            if (!known.isEmpty()) {
                return known;
            }
        }
        return "";
    }
}
