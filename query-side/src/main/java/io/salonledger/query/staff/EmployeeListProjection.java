package io.salonledger.query.staff;

import java.util.LinkedHashSet;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.event.BranchesAssigned;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeDeactivated;
import io.salonledger.contracts.staff.event.EmployeeErased;
import io.salonledger.contracts.staff.event.EmployeeReactivated;
import io.salonledger.contracts.staff.event.EmployeeRenamed;
import io.salonledger.contracts.staff.event.SkillsSet;
import io.salonledger.contracts.staff.event.UserLinked;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.staff.EmployeeListDocument.Employment;

/** Employees as they are listed and found. */
class EmployeeListProjection {

    private final Documents<EmployeeListDocument> employees;
    private final BlindTokens tokens;

    EmployeeListProjection(Documents<EmployeeListDocument> employees, BlindTokens tokens) {
        this.employees = employees;
        this.tokens = tokens;
    }

    static ReadModel<EmployeeListDocument> model(BlindTokens tokens) {
        return ReadModel.inElasticsearch(
                "employee-list",
                1,
                EmployeeListDocument.class,
                "/search/employee-list.json",
                employees -> new EmployeeListProjection(employees, tokens));
    }

    @EventHandler
    void on(EmployeeAdded event) {
        employees.put(
                event.employee().value(),
                new EmployeeListDocument(
                        event.employee(),
                        event.code(),
                        event.name(),
                        tokensOf(event.code(), event.name()),
                        event.branches(),
                        event.skills(),
                        event.skills().categories(),
                        true,
                        new Employment(event.employedFrom(), null, null)));
    }

    @EventHandler
    void on(EmployeeRenamed event) {
        Set<String> found = tokensOf(event.code(), event.name());
        employees.change(event.employee().value(), one -> one.called(event.code(), event.name(), found));
    }

    @EventHandler
    void on(BranchesAssigned event) {
        employees.change(event.employee().value(), one -> one.in(event.branches()));
    }

    @EventHandler
    void on(SkillsSet event) {
        employees.change(event.employee().value(), one -> one.with(event.skills()));
    }

    @EventHandler
    void on(UserLinked event) {
        employees.change(event.employee().value(), one -> {
            Employment now = one.employment();
            return one.with(one.active(), new Employment(now.from(), now.until(), event.user()));
        });
    }

    @EventHandler
    void on(EmployeeDeactivated event) {
        employees.change(event.employee().value(), one -> {
            Employment now = one.employment();
            return one.with(false, new Employment(now.from(), event.until(), now.user()));
        });
    }

    @EventHandler
    void on(EmployeeReactivated event) {
        employees.change(event.employee().value(), one -> {
            Employment now = one.employment();
            return one.with(true, new Employment(event.from(), null, now.user()));
        });
    }

    /** Nobody is found by a name that nobody may know, nor signs in as anyone. */
    @EventHandler
    void on(EmployeeErased event) {
        employees.change(event.employee().value(), one -> {
            Employment now = one.employment();
            return one.called(null, null, Set.of()).with(false, new Employment(now.from(), now.until(), null));
        });
    }

    private Set<String> tokensOf(@Nullable Personal<String> code, @Nullable Personal<String> name) {
        Set<String> all = new LinkedHashSet<>();
        if (code != null) {
            code.map(tokens::ofText).ifPresent(all::addAll);
        }
        if (name != null) {
            name.map(tokens::ofText).ifPresent(all::addAll);
        }
        return all;
    }
}
