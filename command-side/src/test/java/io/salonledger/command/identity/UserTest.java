package io.salonledger.command.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.identity.IdentityRejection;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.identity.command.AssignUser;
import io.salonledger.contracts.identity.command.ChangePassword;
import io.salonledger.contracts.identity.command.CorrectUserName;
import io.salonledger.contracts.identity.command.DeactivateUser;
import io.salonledger.contracts.identity.command.ReactivateUser;
import io.salonledger.contracts.identity.command.ResetPassword;
import io.salonledger.contracts.identity.command.SetPin;
import io.salonledger.contracts.identity.event.PasswordChanged;
import io.salonledger.contracts.identity.event.PasswordReset;
import io.salonledger.contracts.identity.event.PinSet;
import io.salonledger.contracts.identity.event.UserAdded;
import io.salonledger.contracts.identity.event.UserAssigned;
import io.salonledger.contracts.identity.event.UserDeactivated;
import io.salonledger.contracts.identity.event.UserNameCorrected;
import io.salonledger.contracts.identity.event.UserReactivated;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

import static org.assertj.core.api.Assertions.assertThat;

class UserTest {

    private static final UserId LUO = new UserId("luo");
    private static final BranchId JINGAN = new BranchId("jingan");
    private static final Actor ADMINISTRATOR =
            new Actor("admin", Set.of(Role.ADMINISTRATOR), null, Set.of(), "console");
    private static final Actor OWNER = new Actor("owner", Set.of(Role.OWNER), null, Set.of(), "console");
    private static final Actor HERSELF =
            new Actor("luo", Set.of(Role.FRONT_DESK), "jingan", Set.of("jingan"), "console");

    private final Decision<User> user = Decision.of(User.class);
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void withCredentials() {
        user.with(new Credentials() {
            @Override
            public void claim(UserId of, String login) {
                asked.add("claim " + login);
                if (login.equals("taken")) {
                    throw IdentityRejection.LOGIN_ALREADY_USED.because();
                }
            }

            @Override
            public Secret reset(UserId of, String login) {
                asked.add("reset " + login);
                return new Secret("new-password");
            }

            @Override
            public void change(UserId of, Secret current, Secret wanted) {
                asked.add("change");
            }

            @Override
            public void setPin(UserId of, Secret password, Secret pin) {
                asked.add("pin");
            }
        });
    }

    @Test
    void adds_a_user_and_claims_the_login_name_in_small_letters() {
        user.when(add(" Luo.Xiaoman ", Set.of(Role.FRONT_DESK), Set.of(JINGAN))).then(added(Role.FRONT_DESK));
        assertThat(asked).containsExactly("claim luo.xiaoman");
    }

    @Test
    void does_nothing_when_sent_twice_and_rejects_other_content() {
        user.given(added(Role.FRONT_DESK))
                .when(add("luo.xiaoman", Set.of(Role.FRONT_DESK), Set.of(JINGAN)))
                .thenNothing();
        user.given(added(Role.FRONT_DESK))
                .when(add("luo.xiaoman", Set.of(Role.THERAPIST), Set.of(JINGAN)))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_login_name_that_another_has() {
        user.when(add("taken", Set.of(Role.OWNER), Set.of())).thenRejected(IdentityRejection.LOGIN_ALREADY_USED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "with space", "semi;colon", ""})
    void rejects_an_odd_login_name(String login) {
        user.when(add(login, Set.of(Role.OWNER), Set.of())).thenRejected(IdentityRejection.LOGIN_INVALID);
    }

    @Test
    void rejects_a_user_without_role_name_or_branch() {
        user.when(add("luo", Set.of(), Set.of())).thenRejected(IdentityRejection.ROLE_REQUIRED);
        user.when(add("luo", Set.of(Role.SYSTEM), Set.of())).thenRejected(IdentityRejection.ROLE_NOT_ASSIGNABLE);
        user.when(add("luo", Set.of(Role.BRANCH_MANAGER, Role.THERAPIST), Set.of()))
                .thenRejected(IdentityRejection.BRANCH_REQUIRED);
        user.when(new AddUser(LUO, " ", "luo", Set.of(Role.OWNER), Set.of()))
                .thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    @Test
    void an_administrator_makes_no_owner() {
        user.when(ADMINISTRATOR, add("luo", Set.of(Role.OWNER), Set.of())).thenRejected(IdentityRejection.OWNER_ONLY);
    }

    @Test
    void corrects_the_name_once() {
        UserNameCorrected corrected = new UserNameCorrected(LUO, Personal.of(LUO.stream(), "罗曼"));
        user.given(added(Role.FRONT_DESK)).when(new CorrectUserName(LUO, "罗曼")).then(corrected);
        user.given(added(Role.FRONT_DESK), corrected)
                .when(new CorrectUserName(LUO, "罗曼 "))
                .thenNothing();
    }

    @Test
    void assigns_other_roles_and_branches() {
        user.given(added(Role.FRONT_DESK))
                .when(OWNER, new AssignUser(LUO, Set.of(Role.HEADQUARTERS), Set.of()))
                .then(new UserAssigned(LUO, Set.of(Role.HEADQUARTERS), Set.of()));
        user.given(added(Role.FRONT_DESK))
                .when(new AssignUser(LUO, Set.of(Role.FRONT_DESK), Set.of(JINGAN)))
                .thenNothing();
    }

    @Test
    void nobody_changes_the_own_roles_or_shuts_themselves_out() {
        user.given(added(Role.FRONT_DESK))
                .when(HERSELF, new AssignUser(LUO, Set.of(Role.OWNER), Set.of()))
                .thenRejected(IdentityRejection.NOT_YOURSELF);
        user.given(added(Role.FRONT_DESK))
                .when(HERSELF, new DeactivateUser(LUO))
                .thenRejected(IdentityRejection.NOT_YOURSELF);
    }

    @Test
    void an_administrator_touches_no_owner() {
        user.given(added(Role.OWNER))
                .when(ADMINISTRATOR, new ResetPassword(LUO))
                .thenRejected(IdentityRejection.OWNER_ONLY);
        user.given(added(Role.OWNER))
                .when(ADMINISTRATOR, new DeactivateUser(LUO))
                .thenRejected(IdentityRejection.OWNER_ONLY);
        user.given(added(Role.OWNER))
                .when(ADMINISTRATOR, new AssignUser(LUO, Set.of(Role.ANALYST), Set.of()))
                .thenRejected(IdentityRejection.OWNER_ONLY);
        user.given(added(Role.OWNER))
                .when(OWNER, new AssignUser(LUO, Set.of(Role.ANALYST), Set.of()))
                .then(new UserAssigned(LUO, Set.of(Role.ANALYST), Set.of()));
    }

    @Test
    void deactivates_and_lets_in_again_once_each() {
        user.given(added(Role.FRONT_DESK)).when(OWNER, new DeactivateUser(LUO)).then(new UserDeactivated(LUO));
        user.given(added(Role.FRONT_DESK), new UserDeactivated(LUO))
                .when(OWNER, new DeactivateUser(LUO))
                .thenNothing();
        user.given(added(Role.FRONT_DESK), new UserDeactivated(LUO))
                .when(OWNER, new ReactivateUser(LUO))
                .then(new UserReactivated(LUO));
        user.given(added(Role.FRONT_DESK)).when(OWNER, new ReactivateUser(LUO)).thenNothing();
    }

    @Test
    void resets_a_password_and_the_event_tells_only_that() {
        user.given(added(Role.FRONT_DESK)).when(OWNER, new ResetPassword(LUO)).then(new PasswordReset(LUO));
        assertThat(asked).containsExactly("reset luo.xiaoman");
    }

    @Test
    void only_oneself_changes_the_own_password_and_pin() {
        ChangePassword change = new ChangePassword(LUO, new Secret("a"), new Secret("b"));
        SetPin pin = new SetPin(LUO, new Secret("a"), new Secret("2580"));
        user.given(added(Role.FRONT_DESK)).when(HERSELF, change).then(new PasswordChanged(LUO));
        user.given(added(Role.FRONT_DESK)).when(HERSELF, pin).then(new PinSet(LUO));
        user.given(added(Role.FRONT_DESK)).when(OWNER, change).thenRejected(GeneralRejection.NOT_PERMITTED);
        user.given(added(Role.FRONT_DESK)).when(OWNER, pin).thenRejected(GeneralRejection.NOT_PERMITTED);
    }

    private static AddUser add(String login, Set<Role> roles, Set<BranchId> branches) {
        return new AddUser(LUO, "罗小满", login, roles, branches);
    }

    private static UserAdded added(Role role) {
        return new UserAdded(
                LUO,
                Personal.of(LUO.stream(), "罗小满"),
                Personal.of(LUO.stream(), "luo.xiaoman"),
                Set.of(role),
                Set.of(JINGAN));
    }
}
