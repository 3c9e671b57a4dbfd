package io.salonledger.contracts.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.organisation.BranchId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class GatekeeperTest {

    private static final RegisterMember OF_A = registering("a");
    private static final RegisterMember OF_B = registering("b");

    static Stream<Arguments> everyPermissionAndRole() {
        return Arrays.stream(Permission.values())
                .flatMap(permission -> Arrays.stream(Role.values()).map(role -> Arguments.of(permission, role)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("everyPermissionAndRole")
    void admits_exactly_the_roles_that_have_the_permission(Permission permission, Role role) {
        boolean granted = role == Role.SYSTEM || permission.roles().contains(role);

        assertThat(refusal(() -> Gatekeeper.check(permission, actor(role))))
                .isEqualTo(granted ? null : GeneralRejection.NOT_PERMITTED.code());
    }

    @Test
    void only_owner_and_administrator_edit_users() {
        assertThat(Permission.USER_EDIT.roles()).containsExactlyInAnyOrder(Role.OWNER, Role.ADMINISTRATOR);
    }

    @Test
    void a_manager_of_branch_a_is_refused_for_branch_b() {
        Actor manager = new Actor("u1", Set.of(Role.BRANCH_MANAGER), "a", Set.of("a"), "console");

        assertThat(refusal(OF_A, manager.toMetadata())).isNull();
        assertThat(refusal(OF_B, manager.toMetadata())).isEqualTo(GeneralRejection.BRANCH_NOT_PERMITTED.code());
    }

    @Test
    void who_has_no_branches_named_may_act_for_all() {
        assertThat(refusal(OF_B, actor(Role.OWNER).toMetadata())).isNull();
    }

    @Test
    void nobody_is_refused() {
        assertThat(refusal(OF_A, Map.of())).isEqualTo(GeneralRejection.ACTOR_MISSING.code());
        assertThat(refusal(OF_A, Map.of(Actor.USER, " "))).isEqualTo(GeneralRejection.ACTOR_MISSING.code());
    }

    @Test
    void a_user_without_roles_may_nothing() {
        Actor nobody = new Actor("u1", Set.of(), null, Set.of(), "console");

        assertThat(refusal(new FindUserNames(Set.of()), nobody.toMetadata()))
                .isEqualTo(GeneralRejection.NOT_PERMITTED.code());
    }

    @Test
    void a_message_without_a_permission_is_refused_to_everyone() {
        assertThat(refusal(new Unguarded(), Actor.system("test").toMetadata()))
                .isEqualTo(GeneralRejection.NOT_PERMITTED.code());
    }

    @Test
    void a_secret_never_shows_in_a_text() {
        assertThat(new AddUser(new UserId("u1"), "n", "l", Set.of(Role.OWNER), Set.of()) + ""
                        + new Secret("hunter2-hunter2"))
                .doesNotContain("hunter2");
    }

    private static RegisterMember registering(String branch) {
        return new RegisterMember(new MemberId("m1"), new BranchId(branch), "王诗涵", null);
    }

    private static Actor actor(Role role) {
        return new Actor("u1", Set.of(role), null, Set.of(), "console");
    }

    private static @Nullable String refusal(Object message, Map<String, ?> metadata) {
        return refusal(() -> Gatekeeper.admit(message, metadata));
    }

    private static @Nullable String refusal(ThrowingCallable attempt) {
        Rejected refused = catchThrowableOfType(Rejected.class, attempt);
        return refused == null ? null : refused.code();
    }

    private record Unguarded() implements Query<String> {}
}
