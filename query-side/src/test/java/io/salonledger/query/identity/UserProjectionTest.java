package io.salonledger.query.identity;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.event.PasswordReset;
import io.salonledger.contracts.identity.event.UserAdded;
import io.salonledger.contracts.identity.event.UserAssigned;
import io.salonledger.contracts.identity.event.UserDeactivated;
import io.salonledger.contracts.identity.event.UserNameCorrected;
import io.salonledger.contracts.identity.event.UserReactivated;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ProjectionRig;
import io.salonledger.query.projection.ReadModel;

import static org.assertj.core.api.Assertions.assertThat;

class UserProjectionTest {

    private static final UserId LUO = new UserId("luo");
    private static final BlindTokens TOKENS = new BlindTokens((purpose, text) -> Integer.toHexString(text.hashCode()));

    @Test
    void a_user_is_listed_with_roles_and_branches() {
        for (ReadModel<UserDocument> model : Set.of(UserProjection.details(TOKENS), UserProjection.search(TOKENS))) {
            var rig = ProjectionRig.of(model)
                    .handle(
                            LUO.stream(),
                            added(),
                            new UserNameCorrected(LUO, personal("罗曼")),
                            new UserAssigned(LUO, Set.of(Role.HEADQUARTERS), Set.of()),
                            new PasswordReset(LUO),
                            new UserDeactivated(LUO));
            var before = rig.stored(Set.of("luo"));

            var row = rig.get("luo").row();
            assertThat(row.name()).isEqualTo("罗曼");
            assertThat(row.login()).isEqualTo("luo.xiaoman");
            assertThat(row.roles()).containsExactly(Role.HEADQUARTERS);
            assertThat(row.branches()).isEmpty();
            assertThat(row.active()).isFalse();
            assertThat(row.passwordSince()).isNotNull();
            assertThat(rig.replay().stored(Set.of("luo"))).isEqualTo(before);
        }
    }

    @Test
    void a_user_who_comes_back_is_active() {
        var rig = ProjectionRig.of(UserProjection.details(TOKENS))
                .handle(LUO.stream(), added(), new UserDeactivated(LUO), new UserReactivated(LUO));

        assertThat(rig.get("luo").row().active()).isTrue();
        assertThat(rig.get("luo").row().branches()).containsExactly(new BranchId("jingan"));
    }

    @Test
    void the_stored_user_holds_no_clear_text() {
        var rig = ProjectionRig.of(UserProjection.search(TOKENS)).handle(LUO.stream(), added());

        assertThat(rig.stored(Set.of("luo")).toString()).doesNotContain("罗").doesNotContain("xiaoman");
    }

    private static UserAdded added() {
        return new UserAdded(
                LUO, personal("罗小满"), personal("luo.xiaoman"), Set.of(Role.FRONT_DESK), Set.of(new BranchId("jingan")));
    }

    private static Personal<String> personal(String value) {
        return Personal.of(LUO.stream(), value);
    }
}
