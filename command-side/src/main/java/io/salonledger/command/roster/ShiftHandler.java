package io.salonledger.command.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.RosterRejection;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.WorkDayId;
import io.salonledger.contracts.roster.command.ChangeShift;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.roster.command.RemoveShift;
import io.salonledger.contracts.roster.event.DutyTaken;
import io.salonledger.contracts.roster.event.ShiftPlanned;

/** Plans shifts: in the plans of the branch and in the days of the employee, all or nothing. */
@Component
class ShiftHandler {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final DayPlans plans;
    private final RosterRules rules;

    ShiftHandler(DayPlans plans, RosterRules rules) {
        this.plans = plans;
        this.rules = rules;
    }

    @CommandHandler
    void handle(PlanShift command, MetaData metadata) {
        List<LocalDate> days = valid(command.branch(), command.span(), metadata);
        OpenPlans open = plans.of(command.branch(), days);
        Optional<Occupancy.Shift> known =
                open.on(days.getFirst()).invoke(plan -> plan.occupancy().shift(command.shift()));
        Occupancy.Shift wanted = new Occupancy.Shift(command.employee(), command.span());
        if (known.isPresent()) {
            if (!known.get().equals(wanted)) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        rules.requireWorksIn(command.employee(), command.branch(), days.getFirst());
        put(open, command.shift(), wanted, null);
    }

    @CommandHandler
    void handle(ChangeShift command, MetaData metadata) {
        DayPlanId id = command.plan();
        List<LocalDate> now = valid(id.branch(), command.span(), metadata);
        Set<LocalDate> days = new TreeSet<>(now);
        // A shift is at most a day long, so it reaches into the next plan at most.
        days.addAll(List.of(id.date(), id.date().plusDays(1)));
        OpenPlans open = plans.of(id.branch(), days);
        Occupancy.Shift before = shift(open, id, command.shift());
        open.forEach((day, plan) -> plan.execute(p -> requireNobody(
                p.occupancy().strandedBy(command.shift(), now.contains(day.date()) ? command.span() : null))));
        put(open, command.shift(), new Occupancy.Shift(before.employee(), command.span()), before);
        open.forEach((day, plan) -> {
            if (!now.contains(day.date())) {
                plan.execute(p -> p.remove(day, command.shift()));
            }
        });
    }

    @CommandHandler
    void handle(RemoveShift command, MetaData metadata) {
        DayPlanId id = command.plan();
        rules.requireNotPast(id.branch(), id.date(), metadata);
        OpenPlans open = plans.of(id.branch(), List.of(id.date(), id.date().plusDays(1)));
        Occupancy.Shift before = shift(open, id, command.shift());
        open.forEach((day, plan) ->
                plan.execute(p -> requireNobody(p.occupancy().strandedBy(command.shift(), null))));
        open.forEach((day, plan) -> plan.execute(p -> p.remove(day, command.shift())));
        plans.workDays(before.employee(), Spans.utcDays(before.span()))
                .forEach((date, workDay) ->
                        workDay.execute(w -> w.release(new WorkDayId(before.employee(), date), command.shift())));
    }

    private List<LocalDate> valid(BranchId branch, ShopSpan span, MetaData metadata) {
        if (span.length().compareTo(LONGEST) > 0) {
            throw RosterRejection.SHIFT_TOO_LONG.because();
        }
        return rules.days(branch, span, metadata);
    }

    private static Occupancy.Shift shift(OpenPlans open, DayPlanId plan, ShiftId shift) {
        return open.on(plan.date())
                .invoke(p -> p.occupancy().shift(shift))
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("shift"));
    }

    private static void requireNobody(long stranded) {
        if (stranded > 0) {
            throw RosterRejection.SHIFT_HAS_BOOKINGS.because(stranded);
        }
    }

    private void put(OpenPlans open, ShiftId shift, Occupancy.Shift now, Occupancy.@Nullable Shift before) {
        List<LocalDate> utc = Spans.utcDays(now.span());
        Set<LocalDate> all = new TreeSet<>(utc);
        if (before != null) {
            all.addAll(Spans.utcDays(before.span()));
        }
        var workDays = plans.workDays(now.employee(), all);
        open.forEach((day, plan) -> {
            if (rules.touches(day, now.span())) {
                plan.execute(p -> p.plan(new ShiftPlanned(day, shift, now.employee(), now.span())));
            }
        });
        BranchId branch = open.branch();
        workDays.forEach((date, workDay) -> {
            WorkDayId id = new WorkDayId(now.employee(), date);
            if (utc.contains(date)) {
                workDay.execute(w -> {
                    w.requireFreeForDuty(shift, branch, now.span());
                    w.take(new DutyTaken(id, shift, branch, now.span()));
                });
            } else {
                workDay.execute(w -> w.release(id, shift));
            }
        });
    }
}
