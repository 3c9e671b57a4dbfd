package io.salonledger.ui.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.UrlFilter;

/** The filter of the list as it stands in the address. */
record ComplaintListFilter(UrlFilter url, ComplaintDesk desk) {

    /** An address may say anything; what is no value filters nothing. */
    ComplaintFilter filter() {
        return new ComplaintFilter(
                branches(),
                constants(ComplaintKind.class, url.all("kind")).findFirst().orElse(null),
                states(),
                constants(Severity.class, url.all("severity")).collect(Collectors.toSet()),
                constants(ComplaintCause.class, url.all("cause")).collect(Collectors.toSet()),
                owners(),
                ids(url.all("employee"), EmployeeId::new),
                ids(url.all("member"), MemberId::new),
                null,
                is("show", "overdue"),
                day("from"),
                day("to"));
    }

    private Set<BranchId> branches() {
        Set<BranchId> asked = ids(url.all("branch"), BranchId::new);
        return asked.isEmpty() ? desk.chosen().map(Set::of).orElse(Set.of()) : asked;
    }

    private Set<ComplaintState> states() {
        Set<ComplaintState> asked =
                constants(ComplaintState.class, url.all("state")).collect(Collectors.toSet());
        return asked.isEmpty() && is("show", "open") ? Set.of(ComplaintState.NEW, ComplaintState.ASSIGNED) : asked;
    }

    private Set<ComplaintOwner> owners() {
        if (is("show", "mine")) {
            return Set.of(ComplaintOwner.of(desk.me()));
        }
        return url.all("owner").stream()
                .filter(key -> key.matches("(user|employee):[A-Za-z0-9._:-]+"))
                .map(NamesWanted::owner)
                .collect(Collectors.toSet());
    }

    boolean is(String name, String value) {
        return url.text(name).equals(value);
    }

    private @Nullable LocalDate day(String name) {
        try {
            return url.text(name).isEmpty() ? null : LocalDate.parse(url.text(name));
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }

    private static <E extends Enum<E>> Stream<E> constants(Class<E> type, Collection<String> names) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> names.contains(one.name()));
    }

    private static <I> Set<I> ids(Collection<String> values, Function<String, I> id) {
        return values.stream()
                .filter(value -> value.matches("[A-Za-z0-9._:-]{1,100}"))
                .map(id)
                .collect(Collectors.toSet());
    }
}
