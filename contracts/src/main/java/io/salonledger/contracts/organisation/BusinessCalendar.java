package io.salonledger.contracts.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** A branch's rules of the business day over time; tells the business date (营业日) of any instant. */
public record BusinessCalendar(List<BusinessDayRule> rules) {

    public BusinessCalendar {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs a rule");
        }
        rules = rules.stream()
                .sorted(Comparator.comparing(BusinessDayRule::validFrom))
                .toList();
    }

    public static BusinessCalendar of(ZoneId zone) {
        return new BusinessCalendar(List.of(BusinessDayRule.always(zone)));
    }

    public LocalDate businessDateOf(Instant instant) {
        for (int i = rules.size() - 1; i > 0; i--) {
            LocalDate date = rules.get(i).dateOf(instant);
            if (!date.isBefore(rules.get(i).validFrom())) {
                return date;
            }
        }
        return rules.getFirst().dateOf(instant);
    }

    /** The first instant of a business date; it ends where the next one starts. */
    public Instant startOf(LocalDate businessDate) {
        return ruleAt(businessDate).startOf(businessDate);
    }

    public ZoneId zoneAt(LocalDate businessDate) {
        return ruleAt(businessDate).zone();
    }

    /** The zone of the newest rule: what the branch's clocks show. */
    public ZoneId zone() {
        return rules.getLast().zone();
    }

    /** The calendar with one more rule; it replaces one of the same first date. */
    public BusinessCalendar with(BusinessDayRule rule) {
        return new BusinessCalendar(java.util.stream.Stream.concat(
                        rules.stream().filter(r -> !r.validFrom().equals(rule.validFrom())),
                        java.util.stream.Stream.of(rule))
                .toList());
    }

    private BusinessDayRule ruleAt(LocalDate businessDate) {
        for (int i = rules.size() - 1; i > 0; i--) {
            if (!businessDate.isBefore(rules.get(i).validFrom())) {
                return rules.get(i);
            }
        }
        return rules.getFirst();
    }
}
