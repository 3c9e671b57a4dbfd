package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.insight.query.MeasureTakings;
import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsBy;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.contracts.insight.query.TaxTakings;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.projection.ProjectionRig;
import io.salonledger.query.ticket.TicketLineDocument;
import io.salonledger.query.ticket.TicketLinesProjection;
import io.salonledger.query.ticket.Tickets;

import static io.salonledger.query.ticket.Tickets.BRANCH;
import static io.salonledger.query.ticket.Tickets.DAY;
import static io.salonledger.query.ticket.Tickets.LIN;
import static io.salonledger.query.ticket.Tickets.SU;
import static io.salonledger.query.ticket.Tickets.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TakingsMeasureTest {

    /** Day 1: spa 600.01 by two and oil 168.00; spa 100.00. Day 2: 100.00 of the oil given back. 2018: imported −12.50. */
    private final ProjectionRig<TicketLineDocument> rig = ProjectionRig.of(TicketLinesProjection.MODEL)
            .handle(
                    "ticket:t1",
                    Tickets.opened("t1", BRANCH),
                    Tickets.settled(
                            "t1", BRANCH, DAY, Tickets.spa("l1", "600.01", LIN, SU), Tickets.oil("l2", "168.00")),
                    Tickets.refunded("t1", DAY.plusDays(1), Tickets.oil("l2", "100.00"), false))
            .handle("ticket:t2", Tickets.settled("t2", BRANCH, DAY, Tickets.spa("l1", "100.00", SU)))
            .handle("ticket:t3", Tickets.imported("t3", "-12.50", "-0.7852"));

    @Test
    void by_day_refunds_count_on_their_own_day_and_are_no_visits() {
        Takings takings = measure(TakingsBy.DAY, null);

        assertThat(takings.groups())
                .extracting(TakingsGroup::key, TakingsGroup::net, TakingsGroup::visits, TakingsGroup::average)
                .containsExactly(
                        tuple("2018-03-15", cny("-12.50"), 1L, cny("-12.50")),
                        tuple("2026-11-21", cny("868.01"), 2L, cny("434.01")),
                        tuple("2026-11-22", cny("-100.00"), 0L, cny("0.00")));
    }

    @Test
    void the_total_is_the_sum_of_the_groups_and_tells_taxes_as_written() {
        TakingsGroup total = measure(TakingsBy.MONTH, null).total().getFirst();

        assertThat(total.key()).isEqualTo("CNY");
        assertThat(total.net()).isEqualTo(cny("755.51"));
        assertThat(total.services()).isEqualTo(cny("687.51"));
        assertThat(total.products()).isEqualTo(cny("68.00"));
        assertThat(total.visits()).isEqualTo(3);
        assertThat(total.taxes())
                .extracting(TaxTakings::code, tax -> tax.amount().toString())
                .containsExactly(tuple("PST", "CNY -0.7852"), tuple("VAT", "CNY 61.44"));
        assertThat(measure(TakingsBy.MONTH, null).groups())
                .extracting(TakingsGroup::key)
                .containsExactly("2018-03", "2026-11");
    }

    @Test
    void by_employee_shares_sum_to_the_whole_and_the_house_is_nobody() {
        assertThat(measure(TakingsBy.EMPLOYEE, null).groups())
                .extracting(TakingsGroup::key, TakingsGroup::net, TakingsGroup::visits)
                .containsExactly(
                        tuple("su", cny("400.00"), 2L), tuple("lin", cny("368.01"), 1L), tuple("", cny("-12.50"), 1L));
    }

    @Test
    void by_service_and_product_under_the_newest_name() {
        assertThat(measure(TakingsBy.SERVICE, null).groups())
                .extracting(TakingsGroup::key, TakingsGroup::label, TakingsGroup::net, TakingsGroup::visits)
                .containsExactly(tuple("spa", "精油 SPA", cny("687.51"), 3L));
        assertThat(measure(TakingsBy.PRODUCT, null).groups())
                .extracting(TakingsGroup::key, TakingsGroup::label, TakingsGroup::net)
                .containsExactly(tuple("oil", "玫瑰油", cny("68.00")));
    }

    @Test
    void by_hour_only_where_a_time_is_known() {
        assertThat(measure(TakingsBy.HOUR, null).groups())
                .extracting(TakingsGroup::key, TakingsGroup::net)
                .containsExactly(tuple("12", cny("-100.00")), tuple("13", cny("868.01")));
    }

    @Test
    void by_category_kind_and_branch() {
        assertThat(measure(TakingsBy.CATEGORY, null).groups())
                .extracting(TakingsGroup::key, TakingsGroup::net)
                .containsExactly(tuple("身体", cny("700.01")), tuple("零售", cny("68.00")), tuple("", cny("-12.50")));
        assertThat(measure(TakingsBy.KIND, null).groups())
                .extracting(TakingsGroup::key)
                .containsExactly("SERVICE", "PRODUCT");
        assertThat(measure(TakingsBy.BRANCH, null).groups())
                .extracting(TakingsGroup::key)
                .containsExactly("jingan");
    }

    @Test
    void of_one_employee_only_their_shares_count() {
        assertThat(measureOf(TakingsBy.DAY, SU).total())
                .extracting(TakingsGroup::net, TakingsGroup::visits)
                .containsExactly(tuple(cny("400.00"), 2L));
    }

    @Test
    void the_lines_are_the_same_after_a_replay() {
        Set<String> ids = Set.of("t1.l1.0", "t1.l1.1", "t1.l2.0", "t1.r1.l2.0", "t2.l1.0", "t3.t3-1.0");
        var before = rig.stored(ids);
        assertThat(before).hasSize(6);

        rig.replay();

        assertThat(rig.stored(ids)).isEqualTo(before);
        assertThat(rig.count()).isEqualTo(6);
    }

    private Takings measure(TakingsBy by, @Nullable EmployeeId employee) {
        MeasureTakings query = new MeasureTakings(null, LocalDate.of(2018, 1, 1), DAY.plusDays(9), by, employee, 10);
        return new TakingsMeasure(query, rig.searchReader()).of(new ArrayList<>(), 0);
    }

    private Takings measureOf(TakingsBy by, EmployeeId employee) {
        MeasureTakings query = new MeasureTakings(null, LocalDate.of(2018, 1, 1), DAY.plusDays(9), by, employee, 10);
        return new TakingsMeasure(query, rig.searchReader())
                .of(TakingsQueries.filters(query, io.salonledger.contracts.message.Actor.system("test")), 0);
    }
}
