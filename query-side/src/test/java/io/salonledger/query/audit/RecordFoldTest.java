package io.salonledger.query.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.query.FieldChange;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.DueReason;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.DueTimeChanged;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.FacilityKind;
import io.salonledger.contracts.organisation.event.FacilitySet;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.StoredValues;
import io.salonledger.contracts.wallet.event.StoredValueSpent;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.contracts.wire.Upcasters;

import static org.assertj.core.api.Assertions.assertThat;

/** Before → after compares what is the same fact of the same record, and nothing else that is only called the same. */
class RecordFoldTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final MemberId MEMBER = new MemberId("m1");
    private static final ComplaintId COMPLAINT = new ComplaintId("c1");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final EventSerializer serializer = EventSerializer.with(new FixedKeys());

    @Test
    void a_corrected_name_and_a_new_phone_took_the_place_of_what_was_registered() {
        var steps = fold(
                MEMBER.stream(),
                new MemberRegistered(MEMBER, BRANCH, name("王诗涵"), phone("13812346021"), MemberSource.WALK_IN, null),
                new NameCorrected(MEMBER, name("李世晗")),
                new PhoneChanged(MEMBER, phone("13900000042"), PhoneReason.NEW_NUMBER),
                new PhoneChanged(MEMBER, null, PhoneReason.REMOVED));

        assertThat(before(steps, 1)).containsExactlyEntriesOf(map("name", "王诗涵"));
        assertThat(before(steps, 2)).containsEntry("phone", "13812346021").containsEntry("reason", null);
        assertThat(before(steps, 3)).as("why is each event's own").containsExactlyEntriesOf(map("reason", null));
    }

    @Test
    void what_is_said_about_a_complaint_takes_no_place_of_what_was_said_before() {
        var steps = fold(
                COMPLAINT.stream(),
                filed(),
                new ComplaintNoteAdded(COMPLAINT, new ComplaintNoteId("n1"), said("打过电话")),
                new ComplaintNoteAdded(COMPLAINT, new ComplaintNoteId("n2"), said("又打过电话")),
                new ResponseRecorded(COMPLAINT, NOON, ComplaintChannel.PHONE, Duration.ofHours(1), said("已致歉")),
                new DueTimeChanged(COMPLAINT, NOON.plusDays(9), DueReason.AGREED_WITH_GUEST),
                new ComplaintResolved(
                        COMPLAINT, NOON, ComplaintOutcome.EXPLAINED, Duration.ofHours(2), said("已解释"), null));

        for (int i : new int[] {1, 2, 3, 5}) {
            assertThat(before(steps, i).values()).as("event %d", i).containsOnlyNulls();
        }
        assertThat(before(steps, 4)).containsEntry("due", NOON.plusDays(3).toString());
        assertThat(steps.getLast().after().get("text").clear())
                .as("of the record then")
                .isEqualTo("等了四十分钟");
    }

    @Test
    void of_stored_value_the_balance_and_the_lots_change_while_amounts_and_places_are_of_each_movement() {
        var steps = fold(
                StoredValues.streamOf(MEMBER),
                toppedUp("a", "100.00", List.of(lot("a", "100.00")), "100.00"),
                toppedUp("b", "300.00", List.of(lot("a", "100.00"), lot("b", "300.00")), "400.00"),
                new StoredValueSpent(
                        MEMBER,
                        new TicketId("t1"),
                        new TenderId("p1"),
                        new BranchId("xuhui"),
                        "云栖",
                        DAY,
                        NOON,
                        cny("100.00"),
                        List.of(),
                        List.of(lot("b", "300.00")),
                        cny("300.00")));

        assertThat(changed(steps, 1)).containsExactlyInAnyOrderEntriesOf(map("balance", "CNY 100.00"));
        assertThat(before(steps, 1)).containsEntry("paid", null).containsEntry("lots.1.paid", null);
        assertThat(changed(steps, 2))
                .as("a lot that is gone makes the next one no other")
                .containsExactlyInAnyOrderEntriesOf(map("balance", "CNY 400.00"));
    }

    @Test
    void another_room_is_no_change_of_the_first() {
        var steps = fold(BRANCH.stream(), room("r1", "1 号房"), room("r2", "2 号房"), room("r1", "一号房"));

        assertThat(changed(steps, 1)).isEmpty();
        assertThat(changed(steps, 2)).containsExactlyEntriesOf(map("facility.name", "1 号房"));
    }

    private List<RecordFold.Step> fold(String stream, Event... events) {
        List<StoredEvent> stored = new ArrayList<>();
        for (Event event : events) {
            SerializedObject<byte[]> payload = serializer.serialize(event, byte[].class);
            stored.add(new StoredEvent(
                    stored.size() + 1L,
                    "e" + stored.size(),
                    "kind",
                    stream,
                    stored.size(),
                    payload.getType().getName(),
                    payload.getType().getRevision(),
                    NOON.toInstant().toEpochMilli(),
                    Map.of(),
                    payload.getData()));
        }
        return new RecordFold(new Stored(stored), serializer, Upcasters.chain()).steps(stream, Long.MAX_VALUE);
    }

    private record Stored(List<StoredEvent> all) implements StoredEvents {

        @Override
        public List<StoredEvent> after(long position, int limit) {
            return all;
        }

        @Override
        public List<StoredEvent> ofStream(String stream, long upToPosition, int limit) {
            return all.stream().filter(event -> event.stream().equals(stream)).toList();
        }

        @Override
        public long head() {
            return all.size();
        }
    }

    /** By field, what was there before; null for what is new. */
    private Map<String, @Nullable String> before(List<RecordFold.Step> steps, int event) {
        Map<String, @Nullable String> before = new java.util.LinkedHashMap<>();
        for (FieldChange change : changes(steps, event)) {
            before.put(change.field(), change.before());
        }
        return before;
    }

    private Map<String, String> changed(List<RecordFold.Step> steps, int event) {
        return changes(steps, event).stream()
                .filter(change -> change.before() != null)
                .collect(Collectors.toMap(FieldChange::field, change -> String.valueOf(change.before())));
    }

    private List<FieldChange> changes(List<RecordFold.Step> steps, int event) {
        Names names =
                new Names(new RecordFold(new Stored(List.of()), serializer, Upcasters.chain()), Clock.systemUTC());
        return steps.get(event).changes(true, names);
    }

    private static Map<String, @Nullable String> map(String field, @Nullable String before) {
        Map<String, @Nullable String> map = new java.util.LinkedHashMap<>();
        map.put(field, before);
        return map;
    }

    private static ComplaintFiled filed() {
        return new ComplaintFiled(
                COMPLAINT,
                "C-2026-0012",
                BRANCH,
                new Classification(ComplaintKind.COMPLAINT, ComplaintCause.WAITING, Severity.NORMAL),
                ComplaintChannel.WECHAT,
                NOON,
                NOON.plusDays(3),
                MEMBER,
                null,
                said("等了四十分钟"),
                ComplaintLinks.NONE);
    }

    private static StoredValueToppedUp toppedUp(String lot, String paid, List<StoredValueLot> lots, String balance) {
        return new StoredValueToppedUp(
                MEMBER, new LotId(lot), BRANCH, "云栖", DAY, NOON, cny(paid), cny("0.00"), List.of(), lots, cny(balance));
    }

    private static StoredValueLot lot(String id, String left) {
        return new StoredValueLot(new LotId(id), BRANCH, "云栖", DAY, cny(left), cny("0.00"), cny(left), cny("0.00"));
    }

    private static FacilitySet room(String id, String name) {
        return new FacilitySet(BRANCH, new Facility(new FacilityId(id), FacilityKind.ROOM, name, 1));
    }

    private static Personal<String> name(String name) {
        return Personal.of(MEMBER.stream(), name);
    }

    private static Personal<String> phone(String phone) {
        return Personal.of(MEMBER.stream(), phone);
    }

    private static Personal<String> said(String text) {
        return Personal.of(MEMBER.stream(), text);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
