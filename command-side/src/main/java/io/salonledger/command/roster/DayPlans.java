package io.salonledger.command.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.WorkDayId;
import io.salonledger.contracts.staff.EmployeeId;

/** Loads the plans and work days that a decision concerns, in the order of their ids, so that nobody waits in a ring. */
@Component
public class DayPlans {

    private final Repository<DayPlan> plans;
    private final Repository<WorkDay> workDays;

    DayPlans(
            @Qualifier("dayPlanRepository") Repository<DayPlan> plans,
            @Qualifier("workDayRepository") Repository<WorkDay> workDays) {
        this.plans = plans;
        this.workDays = workDays;
    }

    /** The plans of some business dates of a branch, locked until the unit of work ends. */
    public OpenPlans of(BranchId branch, Collection<LocalDate> days) {
        Map<LocalDate, Aggregate<DayPlan>> open = new TreeMap<>();
        new TreeSet<>(days).forEach(day -> open.put(day, plan(new DayPlanId(branch, day))));
        return new OpenPlans(branch, open);
    }

    Map<LocalDate, Aggregate<WorkDay>> workDays(EmployeeId employee, Collection<LocalDate> days) {
        Map<LocalDate, Aggregate<WorkDay>> open = new TreeMap<>();
        new TreeSet<>(days).forEach(day -> open.put(day, workDay(new WorkDayId(employee, day))));
        return open;
    }

    private Aggregate<DayPlan> plan(DayPlanId plan) {
        try {
            return plans.loadOrCreate(plan.stream(), DayPlan::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("No day plan", e);
        }
    }

    private Aggregate<WorkDay> workDay(WorkDayId workDay) {
        try {
            return workDays.loadOrCreate(workDay.stream(), WorkDay::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("No work day", e);
        }
    }
}
