package io.salonledger.query.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.CompensationKind;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.DueReason;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.WithdrawReason;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.complaint.event.ComplaintAssigned;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.complaint.event.DueTimeChanged;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.complaint.query.ComplaintCounts;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintGroup;
import io.salonledger.contracts.complaint.query.ComplaintMeasures;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.complaint.query.ComplaintsBy;
import io.salonledger.contracts.complaint.query.CountComplaints;
import io.salonledger.contracts.complaint.query.CountOpenComplaints;
import io.salonledger.contracts.complaint.query.FindComplaint;
import io.salonledger.contracts.complaint.query.MeasureComplaints;
import io.salonledger.contracts.complaint.query.OpenComplaints;
import io.salonledger.contracts.complaint.query.SearchComplaints;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.member.MemberFinder;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComplaintReadModelsTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");
    private static final MemberId MEMBER = new MemberId("m1");
    private static final EmployeeId LI = new EmployeeId("li");
    private static final MetaData MANAGER = actor("boss", Role.BRANCH_MANAGER, Set.of());
    private static final Classification WAITING = complaint(ComplaintCause.WAITING, Severity.NORMAL);
    private static final Classification REACTION = complaint(ComplaintCause.HEALTH_REACTION, Severity.HEALTH);

    private final FixedKeys keys = new FixedKeys();
    private final ComplaintTokens tokens = new ComplaintTokens(new BlindTokens(keys));
    private final ProjectionRig<ComplaintListDocument> list =
            ProjectionRig.of(ComplaintListProjection.model(tokens), keys);
    private final ProjectionRig<ComplaintDetailsDocument> cards =
            ProjectionRig.of(ComplaintDetailsProjection.MODEL, keys);
    private final Clock clock = Clock.fixed(NOON.toInstant(), ZoneOffset.UTC);
    private final MemberFinder members = word -> word.equals("王诗涵") || word.equals("wsh") ? Set.of(MEMBER) : Set.of();
    private final ComplaintQueries queries =
            new ComplaintQueries(list.searchReader(), cards::document, new ComplaintWords(tokens, members), clock);
    private final ComplaintMeasuring measuring = new ComplaintMeasuring(list.searchReader(), clock);

    @Test
    void open_comes_before_closed_health_before_all_then_what_is_due_first() {
        file("c1", 1, WAITING, NOON.plusDays(2), null);
        file("c2", 2, WAITING, NOON.plusDays(1), null);
        file("c3", 3, REACTION, NOON.plusHours(2), MEMBER);
        file(
                "c4",
                4,
                new Classification(ComplaintKind.SUGGESTION, ComplaintCause.OTHER, Severity.LOW),
                NOON.plusDays(3),
                null);
        file("c5", 5, REACTION, NOON.plusHours(1), MEMBER);
        handle("c5", resolved("c5", NOON.minusMinutes(50)));
        file("c6", 6, WAITING, NOON, null);
        handle("c6", new ComplaintWithdrawn(id("c6"), NOON, WithdrawReason.DUPLICATE));

        assertThat(numbers("", ComplaintFilter.ALL)).containsExactly("3", "2", "1", "4", "6", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"等了", "dengle", "C-2026-0001", "0001", "路女士", "8800", "道歉", "回访", "券"})
    void is_found_by(String text) {
        everything();

        assertThat(numbers(text, ComplaintFilter.ALL)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王诗涵", "wsh", "王诗涵 等了", "C-2026-0002 wsh"})
    void is_found_by_the_member_who_complains_and_by_what_she_says(String text) {
        everything();
        file("c2", 2, REACTION, NOON.plusHours(1), MEMBER);

        assertThat(numbers(text, ComplaintFilter.ALL)).containsExactly("2");
        assertThat(queries.handle(new CountComplaints(text, ComplaintFilter.ALL), MANAGER)
                        .total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李世晗", "王诗涵 回访"})
    void is_not_found_by_another_member_or_by_words_of_another_complaint(String text) {
        everything();
        file("c2", 2, REACTION, NOON.plusHours(1), MEMBER);

        assertThat(numbers(text, ComplaintFilter.ALL)).isEmpty();
    }

    @Test
    void is_not_found_by_what_was_not_said() {
        everything();

        assertThat(numbers("态度", ComplaintFilter.ALL)).isEmpty();
    }

    @Test
    void lists_are_filtered_and_counted() {
        file("c1", 1, WAITING, NOON.minusHours(1), null);
        file("c2", 2, REACTION, NOON.plusHours(1), MEMBER);
        handle("c2", new ComplaintAssigned(id("c2"), ComplaintOwner.of(LI)));

        assertThat(numbers("", filter(Set.of(Severity.HEALTH), Set.of(), false)))
                .containsExactly("2");
        assertThat(numbers("", filter(Set.of(), Set.of(ComplaintOwner.of(LI)), false)))
                .containsExactly("2");
        assertThat(numbers("", filter(Set.of(), Set.of(ComplaintOwner.of(new UserId("li"))), false)))
                .isEmpty();
        assertThat(numbers("", filter(Set.of(), Set.of(), true))).containsExactly("1");
        assertThat(numbers("", ComplaintFilter.ofMembers(Set.of(MEMBER)))).containsExactly("2");

        ComplaintCounts counts =
                queries.handle(new CountComplaints("", filter(Set.of(Severity.HEALTH), Set.of(), false)), MANAGER);
        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.severities())
                .containsExactlyInAnyOrder(new ValueCount("HEALTH", 1), new ValueCount("NORMAL", 1));
        assertThat(counts.owners()).containsExactly(new ValueCount("employee:li", 1));
        assertThat(counts.states()).containsExactly(new ValueCount("ASSIGNED", 1));
    }

    @Test
    void what_waits_is_counted() {
        file("c1", 1, WAITING, NOON.minusSeconds(1), null);
        file("c2", 2, REACTION, NOON.plusHours(1), MEMBER);
        handle("c2", new ComplaintAssigned(id("c2"), ComplaintOwner.of(LI)));
        file("c3", 3, WAITING, NOON.minusDays(1), null);
        handle("c3", resolved("c3", NOON.minusMinutes(1)));

        assertThat(queries.handle(new CountOpenComplaints(null), MANAGER))
                .isEqualTo(new OpenComplaints(2, 1, 1, 1, NOON.minusHours(1)));
        assertThat(queries.handle(new CountOpenComplaints(new BranchId("hongqiao")), MANAGER))
                .isEqualTo(new OpenComplaints(0, 0, 0, 0, null));
    }

    @Test
    void nobody_sees_complaints_of_other_branches() {
        everything();
        MetaData elsewhere = actor("u1", Role.BRANCH_MANAGER, Set.of("hongqiao"));

        assertThat(queries.handle(search("", ComplaintFilter.ALL), elsewhere).items())
                .isEmpty();
        assertThat(queries.handle(new CountComplaints("", ComplaintFilter.ALL), elsewhere)
                        .states())
                .isEmpty();
        assertThatThrownBy(() -> queries.handle(new FindComplaint(id("c1")), elsewhere))
                .isInstanceOf(Rejected.class)
                .hasMessage("branch-not-permitted");
        assertThatThrownBy(() -> queries.handle(new FindComplaint(id("c9")), MANAGER))
                .isInstanceOf(Rejected.class)
                .hasMessage("not-found");
    }

    @Test
    void complaints_are_measured_by_therapist_cause_and_month() {
        everything();
        file("c2", 2, REACTION, NOON.plusHours(1), MEMBER);
        file("c3", 3, new Classification(ComplaintKind.SUGGESTION, ComplaintCause.OTHER, Severity.LOW), NOON, null);

        ComplaintMeasures byEmployee = measure(ComplaintsBy.EMPLOYEE);

        assertThat(byEmployee.all())
                .isEqualTo(new ComplaintGroup(
                        "",
                        2,
                        1,
                        0,
                        3,
                        1,
                        Map.of(ComplaintCause.WAITING, 1L, ComplaintCause.HEALTH_REACTION, 1L),
                        Duration.ofMinutes(20),
                        null));
        assertThat(byEmployee.groups()).extracting(ComplaintGroup::key).containsExactlyInAnyOrder("", "li");
        assertThat(measure(ComplaintsBy.CAUSE).groups())
                .extracting(ComplaintGroup::key)
                .containsExactlyInAnyOrder("WAITING", "HEALTH_REACTION", "OTHER");
        assertThat(measure(ComplaintsBy.MONTH).groups())
                .extracting(ComplaintGroup::key)
                .containsExactly("2026-11");
        assertThat(measuring
                        .handle(
                                new MeasureComplaints(
                                        null,
                                        LocalDate.of(2026, 11, 22),
                                        LocalDate.of(2026, 12, 1),
                                        ComplaintsBy.CAUSE),
                                MANAGER)
                        .groups())
                .isEmpty();
    }

    @Test
    void a_card_tells_all_that_happened_and_how_it_stands() {
        everything();

        ComplaintDetails card = queries.handle(new FindComplaint(id("c1")), MANAGER);

        assertThat(card.state()).isEqualTo(ComplaintState.ASSIGNED);
        assertThat(card.due()).isEqualTo(NOON.plusDays(9));
        assertThat(card.overdue()).isFalse();
        assertThat(card.responseTook()).isEqualTo(Duration.ofMinutes(20));
        assertThat(card.resolutionTook()).isNull();
        assertThat(card.owner()).isEqualTo(ComplaintOwner.of(LI));
        assertThat(card.text()).isEqualTo("等了四十分钟");
        assertThat(card.caller()).isNotNull();
        assertThat(card.caller().contact()).isEqualTo("13800008800");
        assertThat(card.steps())
                .extracting(step -> step.type().replace("complaint.", "") + " " + step.text())
                .containsExactly(
                        "ComplaintFiled 等了四十分钟",
                        "ComplaintAssigned ",
                        "ResponseRecorded 道歉",
                        "ComplaintNoteAdded 回访",
                        "ComplaintResolved 送券",
                        "ComplaintReopened 又等",
                        "DueTimeChanged ");
        assertThat(card.steps().get(4).code()).isEqualTo("COMPENSATED");
        assertThat(card.steps().get(4).compensation())
                .isEqualTo(new Compensation(CompensationKind.COUPON, Money.of("100.00", "CNY")));
    }

    @Test
    void a_contact_is_masked_for_those_who_may_not_see_it() {
        everything();

        ComplaintDetails card = queries.handle(new FindComplaint(id("c1")), actor("a1", Role.ANALYST, Set.of()));

        assertThat(card.caller()).isNotNull();
        assertThat(card.caller().contact()).isEqualTo("••••00");
        assertThat(card.caller().masked()).isTrue();
    }

    @Test
    void an_outcome_answers_a_complaint_that_nobody_answered() {
        file("c1", 1, WAITING, NOON, null);
        handle("c1", resolved("c1", NOON.minusMinutes(30)));

        assertThat(queries.handle(new FindComplaint(id("c1")), MANAGER).responseTook())
                .isEqualTo(Duration.ofMinutes(30));
        ComplaintRow row =
                queries.handle(search("", ComplaintFilter.ALL), MANAGER).items().getFirst();
        assertThat(row.responseTook()).isEqualTo(Duration.ofMinutes(30));
        assertThat(row.outcome()).isEqualTo(ComplaintOutcome.EXPLAINED);
    }

    @Test
    void nothing_is_in_clear_and_a_replay_changes_nothing() {
        everything();
        file("c2", 2, REACTION, NOON.plusHours(1), MEMBER);
        Set<String> ids = Set.of("c1", "c2", "member:m1");
        var rows = list.stored(ids);
        var opened = cards.stored(ids);

        list.replay().replay();
        cards.replay().replay();

        assertThat(list.stored(ids)).isEqualTo(rows);
        assertThat(cards.stored(ids)).isEqualTo(opened);
        assertThat(rows.toString() + opened).doesNotContain("等了", "路女士", "8800", "道歉", "回访", "送券", "又等");
    }

    @Test
    void what_an_erased_member_said_is_gone_with_every_token() {
        file("c2", 2, REACTION, NOON.plusHours(1), MEMBER);
        handle("c2", new ComplaintNoteAdded(id("c2"), new ComplaintNoteId("n1"), Personal.of(MEMBER.stream(), "发痒")));
        assertThat(numbers("发痒", ComplaintFilter.ALL)).containsExactly("2");

        keys.destroy(MEMBER.stream());
        list.handle(
                MEMBER.stream(), new MemberErased(MEMBER, ErasureReason.REQUESTED, null, List.of(), List.of(), null));

        assertThat(numbers("发痒", ComplaintFilter.ALL)).isEmpty();
        assertThat(numbers("等了", ComplaintFilter.ALL)).isEmpty();
        assertThat(numbers("0002", ComplaintFilter.ALL)).containsExactly("2");
        ComplaintDetails card = queries.handle(new FindComplaint(id("c2")), MANAGER);
        assertThat(card.erased()).isTrue();
        assertThat(card.text()).isEmpty();
        assertThat(card.steps()).allSatisfy(step -> assertThat(step.text()).isEmpty());
        list.replay();
        assertThat(numbers("等了", ComplaintFilter.ALL)).isEmpty();
    }

    @Test
    void what_somebody_said_who_is_no_member_goes_with_a_key_of_its_own() {
        everything();
        file("c2", 2, WAITING, NOON, null);

        keys.destroy("complaint:c1");
        handle("c1", new ComplainantErased(id("c1")));

        assertThat(numbers("等了", ComplaintFilter.ALL)).containsExactly("2");
        assertThat(queries.handle(new FindComplaint(id("c1")), MANAGER).caller())
                .isNull();
    }

    private void everything() {
        file("c1", 1, WAITING, NOON.plusDays(3), null);
        handle(
                "c1",
                new ComplaintAssigned(id("c1"), ComplaintOwner.of(LI)),
                new ResponseRecorded(
                        id("c1"), NOON.minusMinutes(40), ComplaintChannel.PHONE, Duration.ofMinutes(20), said("道歉")),
                new ComplaintNoteAdded(id("c1"), new ComplaintNoteId("n1"), said("回访")),
                new ComplaintResolved(
                        id("c1"),
                        NOON.minusMinutes(30),
                        ComplaintOutcome.COMPENSATED,
                        Duration.ofMinutes(30),
                        said("送券"),
                        new Compensation(CompensationKind.COUPON, Money.of("100.00", "CNY"))),
                new ComplaintReopened(
                        id("c1"), NOON.minusMinutes(10), ReopenReason.HAPPENED_AGAIN, NOON.minusMinutes(5), said("又等")),
                new DueTimeChanged(id("c1"), NOON.plusDays(9), DueReason.AGREED_WITH_GUEST));
    }

    private void file(String id, int sequence, Classification sort, OffsetDateTime due, @Nullable MemberId member) {
        String subject = member == null ? "complaint:" + id : member.stream();
        handle(
                id,
                new ComplaintFiled(
                        id(id),
                        "C-2026-000" + sequence,
                        new BranchId("jingan"),
                        sort,
                        ComplaintChannel.WECHAT,
                        NOON.minusHours(1),
                        due,
                        member,
                        member == null ? Personal.of(subject, new Caller("路女士", "13800008800")) : null,
                        Personal.of(subject, "等了四十分钟"),
                        new ComplaintLinks(null, null, sequence == 1 ? LI : null)));
    }

    private void handle(String id, Event... events) {
        list.handle("complaint:" + id, events);
        cards.handle("complaint:" + id, events);
    }

    private static ComplaintResolved resolved(String id, OffsetDateTime at) {
        return new ComplaintResolved(
                id(id), at, ComplaintOutcome.EXPLAINED, Duration.between(NOON.minusHours(1), at), null, null);
    }

    private static Personal<String> said(String text) {
        return Personal.of("complaint:c1", text);
    }

    private List<String> numbers(String text, ComplaintFilter filter) {
        return queries.handle(search(text, filter), MANAGER).items().stream()
                .map(row -> row.number().substring(row.number().length() - 1))
                .toList();
    }

    private ComplaintMeasures measure(ComplaintsBy by) {
        return measuring.handle(
                new MeasureComplaints(null, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), by), MANAGER);
    }

    private static SearchComplaints search(String text, ComplaintFilter filter) {
        return new SearchComplaints(text, filter, ComplaintOrder.URGENCY, false, new PageRequest(0, 50));
    }

    private static ComplaintFilter filter(Set<Severity> severities, Set<ComplaintOwner> owners, boolean overdue) {
        return new ComplaintFilter(
                Set.of(), null, Set.of(), severities, Set.of(), owners, Set.of(), Set.of(), null, overdue, null, null);
    }

    private static Classification complaint(ComplaintCause cause, Severity severity) {
        return new Classification(ComplaintKind.COMPLAINT, cause, severity);
    }

    private static ComplaintId id(String id) {
        return new ComplaintId(id);
    }

    private static MetaData actor(String user, Role role, Set<String> branches) {
        return MetaData.from(new Actor(user, Set.of(role), null, branches, "test").toMetadata());
    }
}
