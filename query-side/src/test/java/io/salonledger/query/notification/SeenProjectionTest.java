package io.salonledger.query.notification;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.notification.event.NotificationsSeen;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class SeenProjectionTest {

    @Test
    void the_last_look_counts_for_each_user_alone() {
        ProjectionRig<SeenDocument> rig = ProjectionRig.of(SeenProjection.MODEL);
        rig.handle("notifications:shen", seen("shen", "a", "b"), seen("shen", "b", "c"));
        rig.handle("notifications:zhou", seen("zhou", "a"));
        var before = rig.stored(Set.of("shen", "zhou"));
        rig.replay();

        assertThat(rig.get("shen").keys()).containsExactly("b", "c");
        assertThat(rig.get("zhou").keys()).containsExactly("a");
        assertThat(rig.stored(Set.of("shen", "zhou"))).isEqualTo(before);
    }

    private static NotificationsSeen seen(String user, String... keys) {
        return new NotificationsSeen(new UserId(user), Set.of(keys));
    }
}
