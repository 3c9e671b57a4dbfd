package io.salonledger.query.audit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.audit.Reader;
import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.contracts.audit.query.FindAuditOverview;
import io.salonledger.contracts.audit.query.HistoryFilter;
import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.event.UserAssigned;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.system.query.CountRecentEvents;
import io.salonledger.contracts.system.query.RecentEvents;
import io.salonledger.contracts.ticket.DiscountReason;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.contracts.wire.Samples;
import io.salonledger.contracts.wire.Upcasters;
import io.salonledger.query.projection.ProjectionRig;
import io.salonledger.query.projection.SearchReader;

import static org.assertj.core.api.Assertions.assertThat;

/** All was recorded at {@link ProjectionRig#START}, 14:20 of 21 November in Shanghai. */
class AuditCountingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final BigDecimal FREE = BigDecimal.valueOf(20);

    private final ProjectionRig<HistoryDocument> history = ProjectionRig.of(HistoryProjection.MODEL);
    private final ProjectionRig<ReadDocument> reads = ProjectionRig.of(ReadsProjection.MODEL);

    private void a_day_of_acts() {
        Map<String, String> manager =
                new Actor("u1", Set.of(Role.BRANCH_MANAGER), "jingan", Set.of(), "console").toMetadata();
        history.handle("ticket:t1", manager, settled("t1", "100", "15"))
                .handle("ticket:t2", manager, settled("t2", "100", "20"))
                .handle("ticket:t3", manager, settled("t3", "100", "20.01"))
                .handle("day-close:jingan:1", manager, closed("0.00"))
                .handle("day-close:jingan:2", manager, closed("-5.00"))
                .handle("user:u9", new UserAssigned(new UserId("u9"), Set.of(Role.OWNER), Set.of()))
                .replay();
    }

    @Test
    void counts_what_is_worth_a_look_by_kind_and_by_whom() {
        a_day_of_acts();

        AuditOverview found = overview(TODAY, 7, Set.of());

        assertThat(found.events()).isEqualTo(6);
        assertThat(found.before()).isZero();
        assertThat(found.acts()).extracting(AuditOverview.Acts::mark).containsExactly(ActMark.values());
        assertThat(acts(found, ActMark.DISCOUNT).events()).isEqualTo(1);
        assertThat(acts(found, ActMark.VARIANCE).events()).isEqualTo(1);
        assertThat(acts(found, ActMark.RIGHTS).events()).isEqualTo(1);
        assertThat(acts(found, ActMark.VARIANCE).people())
                .extracting(party -> party.stream())
                .containsExactly("user:u1");
        assertThat(acts(found, ActMark.VARIANCE).newest()).isAfterOrEqualTo(ProjectionRig.START);
        assertThat(acts(found, ActMark.REFUND).newest()).isNull();
    }

    @Test
    void each_day_has_its_events_and_as_many_days_before_are_compared() {
        a_day_of_acts();

        assertThat(overview(TODAY, 3, Set.of()).days())
                .containsExactly(
                        new AuditOverview.Day(TODAY.minusDays(2), 0),
                        new AuditOverview.Day(TODAY.minusDays(1), 0),
                        new AuditOverview.Day(TODAY, 6));
        AuditOverview later = overview(TODAY.plusDays(7), 7, Set.of());
        assertThat(later.events()).isZero();
        assertThat(later.before()).isEqualTo(6);
        assertThat(acts(later, ActMark.DISCOUNT).before()).isEqualTo(1);
    }

    @Test
    void the_history_finds_exactly_what_was_counted() {
        a_day_of_acts();
        for (ActMark mark : ActMark.values()) {
            HistoryFilter filter = new HistoryFilter(null, null, null, null, null, null, null, mark);
            var found = history.searchReader()
                    .search(s -> s.query(q ->
                            q.bool(HistoryCriteria.of(filter, Set.of(), FREE).build())));
            assertThat(SearchReader.total(found))
                    .as(mark.name())
                    .isEqualTo(acts(overview(TODAY, 1, Set.of()), mark).events());
        }
    }

    @Test
    void whoever_works_elsewhere_counts_what_is_everybodys_and_no_looks() {
        a_day_of_acts();
        AuditOverview elsewhere = overview(TODAY, 7, Set.of("xuhui"));
        assertThat(elsewhere.events()).isEqualTo(1);
        assertThat(elsewhere.looks()).isNull();
    }

    @Test
    void looks_are_counted_by_person_kind_and_refusal() {
        reads.handle(
                "read-log:1",
                new ReadsRecorded(
                        new ReadLogId(TODAY),
                        "b1",
                        List.of(
                                read("u1", ReadKind.CARD_OPENED, false),
                                read("u1", ReadKind.EXPORTED, true),
                                read("u2", ReadKind.SEARCHED, false))));
        reads.replay();

        List<AuditOverview.Looks> looks =
                Objects.requireNonNull(overview(TODAY, 7, Set.of()).looks());
        assertThat(looks).hasSize(2);
        assertThat(looks.getFirst().reader().stream()).isEqualTo("user:u1");
        assertThat(looks.getFirst().kinds()).isEqualTo(Map.of(ReadKind.CARD_OPENED, 1L, ReadKind.EXPORTED, 1L));
        assertThat(looks.getFirst().refused()).isEqualTo(1);
        assertThat(Objects.requireNonNull(
                        overview(TODAY.minusDays(1), 7, Set.of()).looks()))
                .isEmpty();
    }

    @Test
    void the_last_hour_is_counted_by_minute_and_the_day_from_its_midnight() {
        a_day_of_acts();
        Instant later = ProjectionRig.START.plusSeconds(125);
        RecentEventsQueries queries = new RecentEventsQueries(history.searchReader(), Clock.fixed(later, SHANGHAI));
        RecentEvents recent = queries.handle(new CountRecentEvents(SHANGHAI));
        assertThat(recent.minutes()).hasSize(60);
        assertThat(recent.minutes().stream().mapToLong(Long::longValue).sum()).isEqualTo(6);
        assertThat(recent.minutes().get(58)).isPositive();
        assertThat(recent.today()).isEqualTo(6);

        RecentEventsQueries tomorrow =
                new RecentEventsQueries(history.searchReader(), Clock.fixed(later.plusSeconds(86_400), SHANGHAI));
        assertThat(tomorrow.handle(new CountRecentEvents(SHANGHAI)).today()).isZero();
    }

    private AuditOverview overview(LocalDate today, int days, Set<String> branches) {
        Names names = new Names(
                new RecordFold(new NoStoredEvents(), EventSerializer.with(new FixedKeys()), Upcasters.chain()),
                Clock.systemUTC());
        return new AuditCounting(history.searchReader(), reads.searchReader(), names, FREE)
                .overview(new FindAuditOverview(today, days, SHANGHAI), branches);
    }

    private static AuditOverview.Acts acts(AuditOverview found, ActMark mark) {
        return found.acts().get(mark.ordinal());
    }

    private static TicketSettled settled(String ticket, String list, String discount) {
        TicketSettled sample = (TicketSettled) Samples.of(TicketSettled.class);
        TicketLine line = sample.lines().getFirst();
        Money off = Money.of(discount, "CNY");
        Money all = Money.of(list, "CNY");
        TicketLine discounted = new TicketLine(
                line.line(),
                line.item(),
                line.quantity(),
                line.price(),
                LineDiscount.amount(off, DiscountReason.values()[0]),
                new LineAmounts(all, off, all.minus(off), List.of(), all.minus(off)),
                line.guest(),
                line.shares());
        return new TicketSettled(
                sample.ticket(),
                ticket,
                new BranchId("jingan"),
                sample.legalEntity(),
                TODAY,
                sample.settledAt(),
                null,
                List.of(discounted),
                sample.totals(),
                sample.tenders());
    }

    private static DayClosed closed(String variance) {
        Money none = Money.zero(Currency.getInstance("CNY"));
        return new DayClosed(
                new BranchId("jingan"),
                "云栖",
                TODAY,
                OffsetDateTime.parse("2026-11-21T22:00:00+08:00"),
                none,
                none,
                none,
                none,
                Money.of(variance, "CNY"),
                List.of(),
                none,
                null);
    }

    private static Read read(String user, ReadKind kind, boolean refused) {
        Reader reader = new Reader(user, List.of(Role.FRONT_DESK), "jingan", "console");
        return new Read(kind, reader, Instant.parse("2026-11-21T06:20:00Z"), "members", null, null, null, refused);
    }
}
