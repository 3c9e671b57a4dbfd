package io.salonledger.ui.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.ui.security.SignedInPerson;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

    private static final Instant ENTERED = Instant.parse("2026-11-21T06:20:00Z");
    private static final SignedInPerson PERSON =
            new SignedInPerson("luo", "罗小满", Set.of(Role.FRONT_DESK), List.of(), false, false, ENTERED);

    @Test
    void a_session_ends_when_its_password_is_reset() {
        assertThat(Standing.stands(PERSON, user(true, ENTERED.plusMillis(1)))).isFalse();
    }

    @Test
    void a_session_opened_with_the_present_password_stands() {
        assertThat(Standing.stands(PERSON, user(true, ENTERED))).isTrue();
        assertThat(Standing.stands(PERSON, user(true, null))).isTrue();
    }

    @Test
    void a_session_ends_when_its_user_is_deactivated() {
        assertThat(Standing.stands(PERSON, user(false, null))).isFalse();
    }

    private static UserRow user(boolean active, @Nullable Instant passwordSince) {
        return new UserRow(
                new UserId("luo"), "罗小满", "luo.xiaoman", Set.of(Role.FRONT_DESK), Set.of(), active, passwordSince);
    }
}
