package io.salonledger.ui.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.PersonNow;
import io.salonledger.ui.security.SignedInPerson;

/** Looks every few seconds whether a session still stands for what it was opened for. */
@Component
class Standing implements PersonNow {

    private static final Duration HELD = Duration.ofSeconds(5);

    private record Known(Instant at, Optional<UserRow> row) {}

    private final IdentityGateway gateway;
    private final Branches branches;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Standing(IdentityGateway gateway, Branches branches, Clock clock) {
        this.gateway = gateway;
        this.branches = branches;
        this.clock = clock;
    }

    @Override
    public Optional<SignedInPerson> now(SignedInPerson atSignIn) {
        // The read model may be a moment behind the first sign-in; then what the door said counts.
        return row(atSignIn.userId())
                .map(row ->
                        stands(atSignIn, row) ? Optional.of(person(atSignIn, row)) : Optional.<SignedInPerson>empty())
                .orElse(Optional.of(atSignIn));
    }

    /** A session ends with its user's rights, and with the password by which it was opened. */
    static boolean stands(SignedInPerson atSignIn, UserRow row) {
        return row.active() && (row.passwordSince() == null || !atSignIn.since().isBefore(row.passwordSince()));
    }

    private SignedInPerson person(SignedInPerson atSignIn, UserRow row) {
        return new SignedInPerson(
                atSignIn.userId(),
                row.name(),
                row.roles(),
                Door.permitted(branches, row.branches()),
                row.branches().isEmpty(),
                atSignIn.mustChangePassword(),
                atSignIn.since());
    }

    private Optional<UserRow> row(String user) {
        Known held = known.get(user);
        Instant now = clock.instant();
        if (held == null || held.at().isBefore(now.minus(HELD))) {
            held = new Known(now, ask(user));
            known.put(user, held);
        }
        return held.row();
    }

    private Optional<UserRow> ask(String user) {
        try {
            return Optional.of(gateway.standingOf(new UserId(user)));
        } catch (Refused notFound) {
            return Optional.empty();
        }
    }

    /** Asks anew at the next question; after a user was changed here. */
    void forget(UserId user) {
        known.remove(user.value());
    }
}
