package io.salonledger.query.ticket;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** What a guest or an employee is called; by stream. */
record PersonNameDocument(
        @Sealed("member.name") @Nullable Personal<String> member,
        @Sealed("member.code") @Nullable Personal<String> memberCode,
        @Sealed("employee.name") @Nullable Personal<String> employee,
        @Sealed("employee.code") @Nullable Personal<String> employeeCode) {

    static PersonNameDocument ofMember(@Nullable Personal<String> name, @Nullable Personal<String> code) {
        return new PersonNameDocument(name, code, null, null);
    }

    static PersonNameDocument ofEmployee(@Nullable Personal<String> name, @Nullable Personal<String> code) {
        return new PersonNameDocument(null, null, name, code);
    }

    PersonNameDocument withMember(Personal<String> name) {
        return ofMember(name, memberCode);
    }

    /** The name, or the code where there is none; empty once the person was erased. */
    String label() {
        String name = text(member) + text(employee);
        return name.isBlank() ? text(memberCode) + text(employeeCode) : name;
    }

    private static String text(@Nullable Personal<String> personal) {
        return personal == null ? "" : personal.orElse("");
    }
}
