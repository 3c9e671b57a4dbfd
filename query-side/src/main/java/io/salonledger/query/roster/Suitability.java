package io.salonledger.query.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.query.EmployeeRow;

/** Who may serve a service: the same rule by which a booking is decided. */
final class Suitability {

    private final Map<EmployeeId, EmployeeRow> employees;
    private final ServiceId service;
    private final String category;
    private final @Nullable EmployeeId wanted;

    Suitability(Collection<EmployeeRow> employees, ServiceId service, String category, @Nullable EmployeeId wanted) {
        this.employees = employees.stream()
                .filter(EmployeeRow::active)
                .collect(Collectors.toMap(EmployeeRow::employee, employee -> employee));
        this.service = service;
        this.category = category;
        this.wanted = wanted;
    }

    /** Of those on duty; where nobody's skills are recorded, nothing is known of skills, and anybody will do. */
    List<EmployeeId> of(List<EmployeeId> onDuty) {
        List<EmployeeId> known = onDuty.stream().filter(employees::containsKey).toList();
        if (wanted != null) {
            return known.stream()
                    .filter(wanted::equals)
                    .filter(employee -> skills(employee).equals(Skills.NONE)
                            || skills(employee).cover(service, category))
                    .toList();
        }
        boolean skillsKnown =
                known.stream().anyMatch(employee -> !skills(employee).equals(Skills.NONE));
        return known.stream()
                .filter(employee -> !skillsKnown || skills(employee).cover(service, category))
                .toList();
    }

    String name(EmployeeId employee) {
        return employee(employee).label();
    }

    private Skills skills(EmployeeId employee) {
        return employee(employee).skills();
    }

    private EmployeeRow employee(EmployeeId employee) {
        return Objects.requireNonNull(employees.get(employee));
    }
}
