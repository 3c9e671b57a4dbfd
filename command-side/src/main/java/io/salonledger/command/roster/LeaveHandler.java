package io.salonledger.command.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.RosterRejection;
import io.salonledger.contracts.roster.WorkDayId;
import io.salonledger.contracts.roster.command.GrantLeave;
import io.salonledger.contracts.roster.command.WithdrawLeave;
import io.salonledger.contracts.roster.event.AbsenceTaken;

/** Grants absences. Bookings that lie in one stay where they are, and the plan tells that they need somebody else. */
@Component
class LeaveHandler {

    private final DayPlans plans;
    private final RosterRules rules;

    LeaveHandler(DayPlans plans, RosterRules rules) {
        this.plans = plans;
        this.rules = rules;
    }

    @CommandHandler
    void handle(GrantLeave command, MetaData metadata) {
        List<LocalDate> days = rules.days(command.branch(), command.span(), metadata);
        OpenPlans open = plans.of(command.branch(), days);
        Optional<Occupancy.Leave> known =
                open.on(days.getFirst()).invoke(plan -> plan.occupancy().leave(command.leave()));
        if (known.isPresent()) {
            if (!known.get().equals(new Occupancy.Leave(command.employee(), command.span(), command.kind()))) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        rules.requireWorksIn(command.employee(), command.branch(), days.getFirst());
        if (!command.overBookings()) {
            requireNoBookings(open, command);
        }
        var workDays = plans.workDays(command.employee(), Spans.utcDays(command.span()));
        workDays.forEach((date, workDay) ->
                workDay.execute(w -> w.requireFreeForAbsence(command.leave(), command.branch(), command.span())));
        open.forEach((id, plan) -> plan.execute(p -> p.grant(id, command)));
        workDays.forEach((date, workDay) -> workDay.execute(w -> w.take(new AbsenceTaken(
                new WorkDayId(command.employee(), date), command.leave(), command.branch(), command.span()))));
    }

    private static void requireNoBookings(OpenPlans open, GrantLeave command) {
        Set<BookingId> met = new HashSet<>();
        open.forEach((id, plan) ->
                met.addAll(plan.invoke(p -> p.occupancy().bookings(command.employee(), command.span()))));
        if (!met.isEmpty()) {
            throw RosterRejection.LEAVE_OVER_BOOKINGS.because(met.size());
        }
    }

    @CommandHandler
    void handle(WithdrawLeave command, MetaData metadata) {
        DayPlanId id = command.plan();
        LocalDate first = id.date();
        Occupancy.Leave known = plans.of(id.branch(), List.of(first))
                .on(first)
                .invoke(plan -> plan.occupancy().leave(command.leave()))
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("leave"));
        List<LocalDate> days = rules.days(id.branch(), known.span(), metadata);
        plans.of(id.branch(), days).forEach((day, plan) -> plan.execute(p -> p.withdraw(day, command.leave())));
        plans.workDays(known.employee(), Spans.utcDays(known.span()))
                .forEach((date, workDay) ->
                        workDay.execute(w -> w.release(new WorkDayId(known.employee(), date), command.leave())));
    }
}
