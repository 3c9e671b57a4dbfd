package io.salonledger.command.identity;

import java.time.Clock;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.identity.CredentialStore.Credential;
import io.salonledger.contracts.identity.IdentityRejection;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.DevicePeople;
import io.salonledger.contracts.identity.command.DoorStatus;
import io.salonledger.contracts.identity.command.ReadDoor;
import io.salonledger.contracts.identity.command.ReadSessionLog;
import io.salonledger.contracts.identity.command.RecallDevice;
import io.salonledger.contracts.identity.command.SessionEntries;
import io.salonledger.contracts.identity.command.SessionEntry.Kind;
import io.salonledger.contracts.identity.command.SignIn;
import io.salonledger.contracts.identity.command.SignOut;
import io.salonledger.contracts.identity.command.SignedIn;
import io.salonledger.contracts.identity.command.SwitchByPin;
import io.salonledger.contracts.message.Rejected;

/** The door: lets in who knows the secret, slows down who guesses, and notes both. */
class SignInDesk {

    private static final int MOST_ENTRIES = 1_000;

    private final CredentialStore credentials;
    private final Secrets secrets;
    private final Throttle throttle;
    private final SessionLog sessions;
    private final Users users;
    private final Clock clock;

    SignInDesk(
            CredentialStore credentials,
            Secrets secrets,
            Throttle throttle,
            SessionLog sessions,
            Users users,
            Clock clock) {
        this.credentials = credentials;
        this.secrets = secrets;
        this.throttle = throttle;
        this.sessions = sessions;
        this.users = users;
        this.clock = clock;
    }

    @CommandHandler
    SignedIn handle(SignIn command) {
        Visit visit = new Visit(command.device(), command.address());
        Optional<Credential> found = credentials.byLogin(command.login());
        String hash = found.map(Credential::passwordHash).orElse(null);
        SignedIn entered =
                enter(found, credentials.loginDoor(command.login()), command.password(), hash, visit, Kind.SIGNED_IN);
        credentials.remember(command.device(), entered.user(), clock.millis());
        return entered;
    }

    @CommandHandler
    SignedIn handle(SwitchByPin command) {
        Visit visit = new Visit(command.device(), command.address());
        boolean known = credentials.knownOn(command.device()).contains(command.user());
        Optional<Credential> found = known ? credentials.byUser(command.user()) : Optional.empty();
        String hash = found.map(Credential::pinHash).orElse(null);
        String door = CredentialStore.pinDoor(command.user());
        return enter(found, door, command.pin(), hash, visit, Kind.SWITCHED_BY_PIN);
    }

    @CommandHandler
    void handle(SignOut command) {
        note(Kind.SIGNED_OUT, command.user(), new Visit(command.device(), command.address()));
    }

    @CommandHandler
    DevicePeople handle(RecallDevice command) {
        return new DevicePeople(credentials.knownOn(command.device()).stream()
                .filter(user -> users.find(user).map(Standing::active).orElse(false))
                .toList());
    }

    @CommandHandler
    SessionEntries handle(ReadSessionLog command) {
        return new SessionEntries(sessions.newest(Math.clamp(command.limit(), 1, MOST_ENTRIES)));
    }

    @CommandHandler
    DoorStatus handle(ReadDoor command) {
        return new DoorStatus(credentials.waiting(), throttle.locked());
    }

    private record Visit(String device, @Nullable String address) {}

    private SignedIn enter(
            Optional<Credential> found, String door, Secret secret, @Nullable String hash, Visit visit, Kind kind) {
        UserId user = found.map(Credential::user).orElse(null);
        attempt(door, user, visit);
        if (!secrets.matches(secret, hash)) {
            note(Kind.WRONG_SECRET, user, visit);
            throw IdentityRejection.WRONG_CREDENTIALS.because();
        }
        throttle.clear(door);
        Standing standing = found.flatMap(credential -> users.find(credential.user()))
                .filter(Standing::active)
                .orElseThrow(() -> {
                    note(Kind.REFUSED, user, visit);
                    return IdentityRejection.DEACTIVATED.because();
                });
        note(kind, user, visit);
        return new SignedIn(
                standing.user(),
                standing.name(),
                standing.roles(),
                standing.branches(),
                found.map(Credential::mustChange).orElse(true));
    }

    private void attempt(String door, @Nullable UserId user, Visit visit) {
        try {
            throttle.attempt(door);
        } catch (Rejected locked) {
            note(Kind.LOCKED_OUT, user, visit);
            throw locked;
        }
    }

    private void note(Kind kind, @Nullable UserId user, Visit visit) {
        sessions.record(kind, user, credentials.deviceHash(visit.device()), visit.address());
    }
}
