package io.salonledger.ui.identity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.SignedIn;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.Device;
import io.salonledger.ui.security.KnownPerson;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.security.SignInGateway;
import io.salonledger.ui.security.SignInResult;
import io.salonledger.ui.security.SignedInPerson;

/** Asks the deciding side who may enter. */
@Component
class Door implements SignInGateway {

    private final IdentityGateway gateway;
    private final Branches branches;

    Door(IdentityGateway gateway, Branches branches) {
        this.gateway = gateway;
        this.branches = branches;
    }

    @Override
    public SignInResult signIn(String userName, String password) {
        return answer(() -> gateway.signIn(userName, new Secret(password), Device.current()));
    }

    @Override
    public SignInResult signInWithPin(String device, String userId, String pin) {
        Device here = Device.current();
        return answer(() -> gateway.switchByPin(new UserId(userId), new Secret(pin), here));
    }

    @Override
    public List<KnownPerson> peopleOn(String device) {
        return gateway.peopleOn(device).stream()
                .map(user -> new KnownPerson(user.user().value(), user.name(), leading(user)))
                .toList();
    }

    @Override
    public void signedOut(String userId) {
        gateway.signOut(new UserId(userId), Device.current());
    }

    private SignInResult answer(Supplier<SignedIn> attempt) {
        try {
            return new SignInResult.SignedIn(person(attempt.get()));
        } catch (Refused refused) {
            return switch (refused.code()) {
                case "wrong-credentials" -> new SignInResult.WrongSecret();
                case "locked" ->
                    new SignInResult.Locked(
                            Duration.ofSeconds(Long.parseLong(refused.args().getFirst())));
                case "deactivated" -> new SignInResult.Disabled();
                default -> throw refused;
            };
        }
    }

    private SignedInPerson person(SignedIn entered) {
        return new SignedInPerson(
                entered.user().value(),
                entered.name(),
                entered.roles(),
                permitted(branches, entered.branches()),
                entered.branches().isEmpty(),
                entered.mustChangePassword());
    }

    /** The branches with their names; none named means all that are open. */
    static List<PermittedBranch> permitted(Branches branches, Set<BranchId> named) {
        if (named.isEmpty()) {
            return branches.open().stream()
                    .map(row -> new PermittedBranch(
                            row.branch().value(), row.name(), row.calendar().zone()))
                    .toList();
        }
        return named.stream()
                .map(id -> new PermittedBranch(id.value(), branches.name(id), branches.zone(id)))
                .sorted(java.util.Comparator.comparing(PermittedBranch::name))
                .toList();
    }

    private static Role leading(UserRow user) {
        return user.roles().stream().min(Enum::compareTo).orElseThrow();
    }
}
