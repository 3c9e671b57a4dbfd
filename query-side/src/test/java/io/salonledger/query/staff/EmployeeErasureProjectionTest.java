package io.salonledger.query.staff;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.event.EmployeeErased;
import io.salonledger.contracts.staff.event.EmployeeErasureConfirmed;
import io.salonledger.contracts.staff.query.EmployeeErasure;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class EmployeeErasureProjectionTest {

    private static final EmployeeId WANG = new EmployeeId("e1");
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);

    private final ProjectionRig<EmployeeErasureDocument> rig = ProjectionRig.of(EmployeeErasureProjection.MODEL);

    @Test
    void the_certificate_says_who_when_why_and_when_the_key_was_gone() {
        rig.handle(WANG.stream(), new EmployeeErased(WANG, EmployeeErasureReason.RETENTION_OVER, ASKED));
        assertThat(rig.get("e1").confirmedAt()).isNull();

        rig.handle(WANG.stream(), new EmployeeErasureConfirmed(WANG, 1, true));

        EmployeeErasure certificate = rig.get("e1").certificate();
        assertThat(certificate.by()).isEqualTo("system:test");
        assertThat(certificate.reason()).isEqualTo(EmployeeErasureReason.RETENTION_OVER);
        assertThat(certificate.requestedOn()).isEqualTo(ASKED);
        assertThat(certificate.confirmedAt()).isNotNull();
        assertThat(certificate.keys()).isEqualTo(1);
    }

    @Test
    void is_the_same_after_a_replay() {
        rig.handle(
                WANG.stream(),
                new EmployeeErased(WANG, EmployeeErasureReason.REQUESTED, null),
                new EmployeeErasureConfirmed(WANG, 1, true));
        var before = rig.stored(Set.of("e1"));

        rig.replay();

        assertThat(rig.stored(Set.of("e1"))).isEqualTo(before);
    }
}
