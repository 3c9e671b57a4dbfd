package io.salonledger.command.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.identity.IdentityRejection;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.DoorStatus;
import io.salonledger.contracts.identity.command.ReadDoor;
import io.salonledger.contracts.identity.command.ReadSessionLog;
import io.salonledger.contracts.identity.command.RecallDevice;
import io.salonledger.contracts.identity.command.SessionEntry;
import io.salonledger.contracts.identity.command.SignIn;
import io.salonledger.contracts.identity.command.SignOut;
import io.salonledger.contracts.identity.command.SignedIn;
import io.salonledger.contracts.identity.command.SwitchByPin;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.message.Rejection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The door with its real database. */
class SignInDeskTest {

    private static final UserId LUO = new UserId("luo");
    private static final UserId LIN = new UserId("lin");
    private static final String PASSWORD = "quite-a-good-one";

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final Secrets secrets = new Secrets(4);
    private Standing standing = new Standing(LUO, "罗小满", Set.of(Role.FRONT_DESK), Set.of(), true);
    private CredentialDatabase database;
    private CredentialStore store;
    private SignInDesk desk;

    @BeforeEach
    void open() {
        database = new CredentialDatabase(folder);
        Throttle throttle = new Throttle(database, clock);
        store = new CredentialStore(
                database, secrets, throttle, (purpose, text) -> Integer.toHexString((purpose + text).hashCode()));
        SessionLog sessions = new SessionLog(database, clock, Duration.ofDays(90));
        desk = new SignInDesk(store, secrets, throttle, sessions, user -> Optional.of(standing), clock);
        if (store.isEmpty()) {
            store.reset(LUO, "luo", new Secret(PASSWORD));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void lets_in_who_knows_the_password_whatever_the_case_of_the_name() {
        SignedIn entered = signIn(" LUO ", PASSWORD);

        assertThat(entered.user()).isEqualTo(LUO);
        assertThat(entered.roles()).containsExactly(Role.FRONT_DESK);
        assertThat(entered.mustChangePassword()).isTrue();
    }

    @Test
    void refuses_a_wrong_password_and_an_unknown_name_alike() {
        refuses(() -> signIn("luo", "guess"), IdentityRejection.WRONG_CREDENTIALS);
        refuses(() -> signIn("nobody", PASSWORD), IdentityRejection.WRONG_CREDENTIALS);
    }

    @Test
    void refuses_who_was_deactivated_but_tells_only_who_knows_the_password() {
        standing = new Standing(LUO, "罗小满", Set.of(Role.FRONT_DESK), Set.of(), false);

        refuses(() -> signIn("luo", "guess"), IdentityRejection.WRONG_CREDENTIALS);
        refuses(() -> signIn("luo", PASSWORD), IdentityRejection.DEACTIVATED);
    }

    @Test
    void tells_who_is_kept_at_the_door() {
        assertThat(desk.handle(new ReadDoor())).isEqualTo(new DoorStatus(List.of(LUO), 0));
        fail(5);
        assertThat(desk.handle(new ReadDoor()).locked()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(31));
        assertThat(desk.handle(new ReadDoor()).locked()).isZero();
    }

    @Test
    void locks_after_five_failures_and_longer_after_each_further_one() {
        fail(5);
        assertThat(secondsToWait()).isEqualTo(30);
        refuses(() -> signIn("luo", PASSWORD), IdentityRejection.LOCKED);

        clock.pass(Duration.ofSeconds(29));
        assertThat(secondsToWait()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        fail(1);
        assertThat(secondsToWait()).isEqualTo(60);
        clock.pass(Duration.ofSeconds(60));

        assertThat(signIn("luo", PASSWORD).user()).isEqualTo(LUO);
        fail(4);
        assertThat(signIn("luo", PASSWORD).user()).isEqualTo(LUO);
    }

    @Test
    void four_failures_lock_nobody_and_another_login_is_not_concerned() {
        fail(4);
        store.reset(LIN, "lin", new Secret(PASSWORD));

        assertThat(signIn("lin", PASSWORD)).isNotNull();
        assertThat(signIn("luo", PASSWORD)).isNotNull();
    }

    @Test
    void an_unknown_name_is_locked_like_a_known_one() {
        for (int i = 0; i < 5; i++) {
            refuses(() -> signIn("nobody", "guess"), IdentityRejection.WRONG_CREDENTIALS);
        }
        refuses(() -> signIn("nobody", "guess"), IdentityRejection.LOCKED);
    }

    @Test
    void a_lock_survives_a_restart() {
        fail(5);
        close();
        open();

        refuses(() -> signIn("luo", PASSWORD), IdentityRejection.LOCKED);
    }

    @Test
    void many_guesses_at_once_gain_nothing() throws Exception {
        List<Callable<String>> guesses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            guesses.add(() -> code(() -> signIn("luo", "guess")));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<String> codes = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(guesses)) {
                codes.add(answer.get());
            }
            assertThat(codes).filteredOn("wrong-credentials"::equals).hasSize(5);
            assertThat(codes).filteredOn("locked"::equals).hasSize(15);
        }
    }

    @ParameterizedTest
    @CsvSource({"4,0", "5,30", "6,60", "7,120", "11,1920", "12,3600", "500,3600"})
    void the_lock_grows_up_to_an_hour(int failures, long seconds) {
        assertThat(Throttle.lockAfter(failures)).hasSeconds(seconds);
    }

    @Test
    void a_changed_password_counts_at_once_and_need_not_be_changed() {
        store.change(LUO, new Secret(PASSWORD), new Secret("another good one"));

        refuses(() -> signIn("luo", PASSWORD), IdentityRejection.WRONG_CREDENTIALS);
        assertThat(signIn("luo", "another good one").mustChangePassword()).isFalse();
    }

    @Test
    void refuses_a_new_password_that_is_short_long_the_same_or_not_one_s_own() {
        refuses(() -> change(PASSWORD, "123456789"), IdentityRejection.PASSWORD_TOO_SHORT);
        refuses(() -> change(PASSWORD, "a".repeat(73)), IdentityRejection.PASSWORD_TOO_LONG);
        refuses(() -> change(PASSWORD, "密".repeat(25)), IdentityRejection.PASSWORD_TOO_LONG);
        refuses(() -> change(PASSWORD, PASSWORD), IdentityRejection.PASSWORD_UNCHANGED);
        refuses(() -> change("guess", "another good one"), IdentityRejection.WRONG_CREDENTIALS);
        assertThat(code(() -> change(PASSWORD, "密".repeat(24)))).isEmpty();
    }

    @Test
    void who_is_signed_in_guesses_the_own_password_only_five_times() {
        for (int i = 0; i < 5; i++) {
            refuses(() -> change("guess", "another good one"), IdentityRejection.WRONG_CREDENTIALS);
        }
        refuses(() -> change(PASSWORD, "another good one"), IdentityRejection.LOCKED);
    }

    @Test
    void what_lies_behind_72_bytes_never_opens() {
        change(PASSWORD, "a".repeat(72));

        assertThat(signIn("luo", "a".repeat(72))).isNotNull();
        refuses(() -> signIn("luo", "a".repeat(73)), IdentityRejection.WRONG_CREDENTIALS);
    }

    @Test
    void a_pin_opens_only_where_the_password_did_before() {
        store.setPin(LUO, new Secret(PASSWORD), new Secret("2580"));
        refuses(() -> byPin("2580", "desk"), IdentityRejection.WRONG_CREDENTIALS);

        signIn("luo", PASSWORD);

        assertThat(byPin("2580", "desk").user()).isEqualTo(LUO);
        refuses(() -> byPin("2581", "desk"), IdentityRejection.WRONG_CREDENTIALS);
        refuses(() -> byPin("2580", "elsewhere"), IdentityRejection.WRONG_CREDENTIALS);
        assertThat(desk.handle(new RecallDevice("desk")).users()).containsExactly(LUO);
        assertThat(desk.handle(new RecallDevice("elsewhere")).users()).isEmpty();
    }

    @Test
    void a_pin_is_guessed_five_times_only() {
        store.setPin(LUO, new Secret(PASSWORD), new Secret("2580"));
        signIn("luo", PASSWORD);
        for (int i = 0; i < 5; i++) {
            refuses(() -> byPin("0000", "desk"), IdentityRejection.WRONG_CREDENTIALS);
        }
        refuses(() -> byPin("2580", "desk"), IdentityRejection.LOCKED);
        assertThat(signIn("luo", PASSWORD)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1111", "1234", "87654321", "123", "123456789", "12a4", ""})
    void refuses_a_pin_that_anyone_guesses(String pin) {
        refuses(() -> pin(PASSWORD, pin), IdentityRejection.PIN_INVALID);
    }

    @Test
    void a_reset_lifts_the_lock_and_takes_pin_and_devices() {
        store.setPin(LUO, new Secret(PASSWORD), new Secret("2580"));
        signIn("luo", PASSWORD);
        fail(5);

        Secret fresh = store.reset(LUO, "luo");

        assertThat(fresh.value()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(desk.handle(new RecallDevice("desk")).users()).isEmpty();
        assertThat(signIn("luo", fresh.value()).mustChangePassword()).isTrue();
    }

    @Test
    void a_login_name_has_one_holder() {
        assertThatThrownBy(() -> store.claim(LIN, "Luo")).hasMessage("login-already-used");
        store.claim(LUO, "luo");
        store.claim(LIN, "lin");
        assertThatThrownBy(() -> store.claim(LUO, "lin")).hasMessage("login-already-used");
    }

    @Test
    void notes_who_came_from_where_and_forgets_it_after_the_retention() {
        signIn("luo", PASSWORD);
        code(() -> signIn("luo", "guess"));
        desk.handle(new SignOut(LUO, "desk", "10.0.0.7"));

        List<SessionEntry> noted = desk.handle(new ReadSessionLog(10)).entries();
        assertThat(noted)
                .extracting(SessionEntry::kind)
                .containsExactly(
                        SessionEntry.Kind.SIGNED_OUT, SessionEntry.Kind.WRONG_SECRET, SessionEntry.Kind.SIGNED_IN);
        assertThat(noted.getFirst().address()).isEqualTo("10.0.0.7");

        clock.pass(Duration.ofDays(90).plusSeconds(1));
        signIn("luo", PASSWORD);
        assertThat(desk.handle(new ReadSessionLog(10)).entries()).hasSize(1);
    }

    @Test
    void no_secret_and_no_login_name_lies_in_the_file() throws Exception {
        store.setPin(LUO, new Secret(PASSWORD), new Secret("24681357"));
        store.reset(LIN, "lin.wanqing", new Secret("a-very-rare-password"));
        close();

        String bytes = Files.readString(folder.resolve("credentials.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
                .contains("$2a$")
                .doesNotContain(PASSWORD)
                .doesNotContain("a-very-rare-password")
                .doesNotContain("24681357")
                .doesNotContain("lin.wanqing");
    }

    private SignedIn signIn(String login, String password) {
        return desk.handle(new SignIn(login, new Secret(password), "desk", "127.0.0.1"));
    }

    private SignedIn byPin(String pin, String device) {
        return desk.handle(new SwitchByPin(LUO, new Secret(pin), device, null));
    }

    private void change(String current, String wanted) {
        store.change(LUO, new Secret(current), new Secret(wanted));
    }

    private void pin(String password, String pin) {
        store.setPin(LUO, new Secret(password), new Secret(pin));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            refuses(() -> signIn("luo", "guess"), IdentityRejection.WRONG_CREDENTIALS);
        }
    }

    private long secondsToWait() {
        Rejected locked = catchThrowableOfType(Rejected.class, () -> signIn("luo", "guess"));
        assertThat(locked.code()).isEqualTo("locked");
        return Long.parseLong(locked.args().getFirst());
    }

    private static void refuses(Runnable attempt, Rejection reason) {
        assertThat(code(attempt)).isEqualTo(reason.code());
    }

    private static String code(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (Rejected refused) {
            return refused.code();
        }
    }
}
