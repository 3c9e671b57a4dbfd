package io.salonledger.query.member;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.query.projection.ProjectionRig;

import static io.salonledger.query.member.MemberFacts.MEMBER;
import static io.salonledger.query.member.MemberFacts.OTHER;
import static io.salonledger.query.member.MemberFacts.STREAM;
import static io.salonledger.query.member.MemberFacts.erased;
import static org.assertj.core.api.Assertions.assertThat;

class CertificateProjectionTest {

    private final ProjectionRig<CertificateDocument> rig = ProjectionRig.of(CertificateProjection.MODEL);

    @Test
    void a_certificate_names_all_files_of_the_person() {
        rig.handle(STREAM, erased(MEMBER, null));
        rig.handle(OTHER.stream(), erased(OTHER, MEMBER), new ErasureConfirmed(OTHER, 1, true));
        rig.handle(STREAM, new ErasureConfirmed(MEMBER, 2, true));

        CertificateDocument certificate = rig.get("m1");
        assertThat(certificate.files())
                .extracting(CertificateDocument.FileErasure::member)
                .containsExactlyInAnyOrder(MEMBER, OTHER);
        assertThat(certificate.files())
                .extracting(CertificateDocument.FileErasure::confirmedAt)
                .doesNotContainNull();
        assertThat(certificate.by()).isEqualTo("system:test");
        assertThat(certificate.position()).isZero();
        assertThat(rig.get("m2").mainFile()).isEqualTo(MEMBER);
    }

    @Test
    void a_certificate_is_the_same_after_a_replay() {
        rig.handle(STREAM, erased(MEMBER, null), new ErasureConfirmed(MEMBER, 1, true));
        var before = rig.stored(Set.of("m1"));

        rig.replay();

        assertThat(rig.stored(Set.of("m1"))).isEqualTo(before);
    }
}
