package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.insight.query.FindTakingsSpan;
import io.salonledger.contracts.insight.query.MeasureTakings;
import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsBy;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.contracts.insight.query.TakingsSpan;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.query.NamePeople;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks about takings. */
@Component
public class TakingsGateway {

    private static final int ALL = 4_000;

    private final MessageGateway messages;

    TakingsGateway(MessageGateway messages) {
        this.messages = messages;
    }

    TakingsSpan span(@Nullable BranchId branch) {
        return messages.ask(new FindTakingsSpan(branch));
    }

    Takings measure(@Nullable BranchId branch, LocalDate from, LocalDate to, TakingsBy by) {
        return measure(branch, from, to, by, ALL);
    }

    Takings measure(@Nullable BranchId branch, LocalDate from, LocalDate to, TakingsBy by, int most) {
        return messages.ask(new MeasureTakings(branch, from, to, by, null, most));
    }

    PeopleNames names(Takings byEmployee) {
        Set<EmployeeId> employees = byEmployee.groups().stream()
                .map(TakingsGroup::key)
                .filter(key -> !key.isEmpty())
                .map(EmployeeId::new)
                .collect(Collectors.toSet());
        return employees.isEmpty() ? PeopleNames.NONE : messages.ask(new NamePeople(Set.of(), employees));
    }
}
