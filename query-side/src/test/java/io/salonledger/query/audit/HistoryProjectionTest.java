package io.salonledger.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.audit.Reader;
import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryProjectionTest {

    private static final MemberId MEMBER = new MemberId("m1");
    private static final ReadLogId LOG = new ReadLogId(LocalDate.of(2026, 11, 21));

    private final ProjectionRig<HistoryDocument> rig = ProjectionRig.of(HistoryProjection.MODEL);
    private final ProjectionRig<ReadDocument> reads = ProjectionRig.of(ReadsProjection.MODEL);

    @Test
    void an_event_is_found_by_who_whom_where_and_why() {
        Actor desk = new Actor("u1", Set.of(Role.FRONT_DESK), "jingan", Set.of(), "console");
        Map<String, String> metadata = new java.util.HashMap<>(desk.toMetadata());
        metadata.put(Actor.REASON, "typo");

        rig.handle(MEMBER.stream(), metadata, corrected());

        HistoryDocument found = rig.get("event-0");
        assertThat(found.actors()).containsExactly("u1");
        assertThat(found.subjects()).containsExactly("member:m1");
        assertThat(found.branch()).isEqualTo("jingan");
        assertThat(found.reason()).isEqualTo("typo");
        assertThat(found.type()).isEqualTo("member.NameCorrected");
        assertThat(found.feature()).isEqualTo("member");
    }

    @Test
    void nothing_of_it_is_in_the_clear_and_a_replay_changes_nothing() {
        rig.handle(MEMBER.stream(), corrected(), corrected());
        var before = rig.stored(Set.of("event-0", "event-1"));

        rig.replay();

        assertThat(rig.stored(Set.of("event-0", "event-1"))).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("王");
        assertThat(rig.count()).isEqualTo(2);
    }

    @Test
    void whoever_looked_is_who_acted() {
        rig.handle(LOG.stream(), looked());

        assertThat(rig.get("event-0").actors()).containsExactly("u1", "u2");
        assertThat(rig.get("event-0").subjects()).contains("member:m1", "members");
    }

    @Test
    void each_look_is_listed_and_a_replay_changes_nothing() {
        reads.handle(LOG.stream(), looked()).replay();

        assertThat(reads.count()).isEqualTo(2);
        assertThat(reads.get("b1.0").subject()).isEqualTo("member:m1");
        assertThat(reads.get("b1.1").kind()).isEqualTo(ReadKind.SEARCHED);
    }

    private static NameCorrected corrected() {
        return new NameCorrected(MEMBER, Personal.of(MEMBER.stream(), "王世晗"));
    }

    private static ReadsRecorded looked() {
        return new ReadsRecorded(
                LOG,
                "b1",
                List.of(read("u1", ReadKind.CARD_OPENED, "member:m1"), read("u2", ReadKind.SEARCHED, "members")));
    }

    private static Read read(String user, ReadKind kind, String subject) {
        Reader reader = new Reader(user, List.of(Role.FRONT_DESK), "jingan", "console");
        return new Read(kind, reader, Instant.parse("2026-11-21T06:20:00Z"), subject, null, null, null, false);
    }
}
