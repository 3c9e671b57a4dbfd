package io.salonledger.query.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** Opens the plans of some days of a branch. */
@Component
class PlanReader {

    private final DocumentReader<DayPlanDocument> plans;

    PlanReader(ReadModelReaders readers) {
        this.plans = readers.documents(DayPlanProjection.MODEL);
    }

    /** A plan for each date; empty where nothing was planned. */
    Map<LocalDate, DayPlanDocument> of(BranchId branch, LocalDate from, int days) {
        Map<LocalDate, DayPlanDocument> all = new TreeMap<>();
        List<DayPlanId> ids = from.datesUntil(from.plusDays(days))
                .map(date -> new DayPlanId(branch, date))
                .toList();
        ids.forEach(id -> all.put(id.date(), DayPlanDocument.empty(id)));
        plans.findAll(ids.stream().map(DayPlanId::key).toList())
                .forEach(plan -> all.put(plan.plan().date(), plan));
        return all;
    }
}
