package io.salonledger.ui.security;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Role;

/** The person of the running session and the branch they look at. */
@Component
public class CurrentUser {

    private static final String BRANCH = "salon.branch";
    private static final String ALL = "";

    private final ObjectProvider<PersonNow> now;

    CurrentUser(ObjectProvider<PersonNow> now) {
        this.now = now;
    }

    /** The person as of now; empty before signing in and once their rights have ended. */
    public Optional<SignedInPerson> signedIn() {
        return atSignIn()
                .flatMap(person -> Optional.ofNullable(now.getIfAvailable())
                        .map(keeper -> keeper.now(person))
                        .orElse(Optional.of(person)));
    }

    /** Whether the session is someone's whose rights have ended meanwhile. */
    public boolean isShutOut() {
        return atSignIn().isPresent() && signedIn().isEmpty();
    }

    private static Optional<SignedInPerson> atSignIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** The person; only to be asked where nobody gets without signing in. */
    public SignedInPerson get() {
        return signedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean hasAny(Role... roles) {
        return signedIn()
                .map(person -> Arrays.stream(roles).anyMatch(person.roles()::contains))
                .orElse(false);
    }

    /** The branch looked at; empty means all permitted branches together. */
    public Optional<PermittedBranch> branch() {
        return signedIn().flatMap(this::chosenOrFirst);
    }

    /** Looks at one branch, or at all with {@code null}; a branch that is not permitted is refused. */
    public void choose(@Nullable String branchId) {
        if (branchId != null && get().branches().stream().noneMatch(b -> b.id().equals(branchId))) {
            throw new IllegalArgumentException("not a permitted branch: " + branchId);
        }
        VaadinSession.getCurrent().setAttribute(BRANCH, branchId == null ? ALL : branchId);
    }

    /** The zone in which days and times are shown: the branch's, or that of the first permitted one. */
    public ZoneId zone() {
        return branch().or(() -> signedIn().flatMap(p -> p.branches().stream().findFirst()))
                .map(PermittedBranch::zone)
                .orElseGet(ZoneId::systemDefault);
    }

    private Optional<PermittedBranch> chosenOrFirst(SignedInPerson person) {
        VaadinSession session = VaadinSession.getCurrent();
        Object chosen = session == null ? null : session.getAttribute(BRANCH);
        if (chosen == null && !person.seesAllBranches()) {
            return person.branches().stream().findFirst();
        }
        return person.branches().stream().filter(b -> b.id().equals(chosen)).findFirst();
    }
}
