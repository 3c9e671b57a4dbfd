package io.salonledger.query.member;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class MemberDetailsProjectionTest {

    private static final MemberId MEMBER = new MemberId("m1");
    private static final String STREAM = MEMBER.stream();

    private final ProjectionRig<MemberDetailsDocument> rig = ProjectionRig.of(MemberDetailsProjection.MODEL);

    @Test
    void a_registered_member_has_a_card() {
        rig.handle(STREAM, registered());

        assertThat(rig.get("m1").name().value()).contains("王诗涵");
        assertThat(rig.get("m1").registeredAt()).isEqualTo(ProjectionRig.START);
    }

    @Test
    void the_card_is_the_same_after_a_replay() {
        rig.handle(STREAM, registered(), new NameCorrected(MEMBER, Personal.of(STREAM, "王世晗")));
        var before = rig.stored(Set.of("m1"));

        rig.replay();

        assertThat(rig.stored(Set.of("m1"))).isEqualTo(before);
        assertThat(rig.get("m1").name().value()).contains("王世晗");
    }

    @Test
    void the_stored_card_holds_no_clear_text() {
        rig.handle(STREAM, registered());

        assertThat(rig.stored(Set.of("m1")).toString()).doesNotContain("王").doesNotContain("138");
    }

    @Test
    void an_erased_person_reads_as_erased() {
        rig.handle(STREAM, registered());

        rig.keys().destroy(STREAM);

        assertThat(rig.get("m1").name().isErased()).isTrue();
    }

    private static MemberRegistered registered() {
        return new MemberRegistered(
                MEMBER,
                new BranchId("jingan"),
                Personal.of(STREAM, "王诗涵"),
                Personal.of(STREAM, "13812346021"),
                MemberSource.WALK_IN,
                null);
    }
}
