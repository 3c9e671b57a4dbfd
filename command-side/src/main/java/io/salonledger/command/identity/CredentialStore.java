package io.salonledger.command.identity;

import java.util.List;
import java.util.Optional;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import io.salonledger.contracts.identity.IdentityRejection;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.privacy.BlindKey;

/** Credentials in a database of their own: bcrypt hashes, login names as keyed hashes. */
final class CredentialStore implements Credentials {

    /** One row: a login name and what opens it. */
    record Credential(
            UserId user,
            @Nullable String passwordHash,
            boolean mustChange,
            @Nullable String pinHash) {}

    private static final String SELECT = "SELECT user_id, password_hash, must_change, pin_hash FROM credential ";

    private final CredentialDatabase database;
    private final Secrets secrets;
    private final Throttle throttle;
    private final BlindKey blind;

    CredentialStore(CredentialDatabase database, Secrets secrets, Throttle throttle, BlindKey blind) {
        this.database = database;
        this.secrets = secrets;
        this.throttle = throttle;
        this.blind = blind;
    }

    @Override
    public void claim(UserId user, String login) {
        String hash = loginHash(login);
        boolean made = database.write(jdbc -> {
            Optional<UserId> holder = byHash(jdbc, hash).map(Credential::user);
            if (holder.isPresent() && !holder.get().equals(user)) {
                throw IdentityRejection.LOGIN_ALREADY_USED.because();
            }
            return holder.isEmpty()
                    && jdbc.sql("MERGE INTO credential (user_id, login_hash) KEY (user_id) VALUES (?, ?)")
                                    .params(user.value(), hash)
                                    .update()
                            > 0;
        });
        if (made && CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().onRollback(unit -> release(user));
        }
    }

    private void release(UserId user) {
        database.write(jdbc -> jdbc.sql("DELETE FROM credential WHERE user_id = ? AND password_hash IS NULL")
                .param(user.value())
                .update());
    }

    @Override
    public Secret reset(UserId user, String login) {
        Secret password = secrets.randomPassword();
        reset(user, login, password);
        return password;
    }

    /** The claim is made again, because a lost credential store is filled again by resetting. */
    void reset(UserId user, String login, Secret password) {
        claim(user, login);
        String hash = secrets.hash(password);
        database.write(jdbc -> {
            jdbc.sql("DELETE FROM attempt WHERE door IN (?, ?, ?)")
                    .params(loginDoor(login), userDoor(user), pinDoor(user))
                    .update();
            jdbc.sql("DELETE FROM device WHERE user_id = ?").param(user.value()).update();
            return jdbc.sql(
                            "UPDATE credential SET password_hash = ?, must_change = TRUE, pin_hash = NULL WHERE user_id = ?")
                    .params(hash, user.value())
                    .update();
        });
    }

    /** A password that need not be changed. */
    void lend(UserId user, String login, Secret password) {
        reset(user, login, password);
        database.write(jdbc -> jdbc.sql("UPDATE credential SET must_change = FALSE WHERE user_id = ?")
                .params(user.value())
                .update());
    }

    @Override
    public void change(UserId user, Secret current, Secret wanted) {
        confirm(user, current);
        Secrets.checkPassword(wanted);
        if (current.value().equals(wanted.value())) {
            throw IdentityRejection.PASSWORD_UNCHANGED.because();
        }
        String hash = secrets.hash(wanted);
        database.write(
                jdbc -> jdbc.sql("UPDATE credential SET password_hash = ?, must_change = FALSE WHERE user_id = ?")
                        .params(hash, user.value())
                        .update());
    }

    @Override
    public void setPin(UserId user, Secret password, Secret pin) {
        confirm(user, password);
        Secrets.checkPin(pin);
        String hash = secrets.hash(pin);
        database.write(jdbc -> jdbc.sql("UPDATE credential SET pin_hash = ? WHERE user_id = ?")
                .params(hash, user.value())
                .update());
    }

    /** Who is signed in must not guess the password at leisure either. */
    private void confirm(UserId user, Secret password) {
        throttle.attempt(userDoor(user));
        if (!secrets.matches(
                password, byUser(user).map(Credential::passwordHash).orElse(null))) {
            throw IdentityRejection.WRONG_CREDENTIALS.because();
        }
        throttle.clear(userDoor(user));
    }

    boolean isEmpty() {
        return database.read(jdbc -> jdbc.sql("SELECT COUNT(*) FROM credential WHERE password_hash IS NOT NULL")
                        .query(Long.class)
                        .single())
                == 0;
    }

    Optional<Credential> byLogin(String login) {
        return database.read(jdbc -> byHash(jdbc, loginHash(login)));
    }

    Optional<Credential> byUser(UserId user) {
        return database.read(jdbc -> jdbc.sql(SELECT + "WHERE user_id = ?")
                .param(user.value())
                .query((row, i) -> credential(row))
                .optional());
    }

    void remember(String device, UserId user, long at) {
        database.write(jdbc -> jdbc.sql("MERGE INTO device KEY (device_hash, user_id) VALUES (?, ?, ?)")
                .params(deviceHash(device), user.value(), at)
                .update());
    }

    /** Who has a PIN and signed in by password on this device, the latest first. */
    List<UserId> knownOn(String device) {
        return database.read(
                jdbc -> jdbc.sql("SELECT d.user_id FROM device d JOIN credential c ON c.user_id = d.user_id"
                                + " WHERE d.device_hash = ? AND c.pin_hash IS NOT NULL ORDER BY d.last_at DESC")
                        .param(deviceHash(device))
                        .query((row, i) -> new UserId(row.getString(1)))
                        .list());
    }

    String loginDoor(String login) {
        return "login:" + loginHash(login);
    }

    static String pinDoor(UserId user) {
        return "pin:" + user.value();
    }

    private static String userDoor(UserId user) {
        return "user:" + user.value();
    }

    private String loginHash(String login) {
        return blind.hash("user.login", Secrets.normal(login));
    }

    String deviceHash(String device) {
        return blind.hash("user.device", device);
    }

    private static Optional<Credential> byHash(JdbcClient jdbc, String hash) {
        return jdbc.sql(SELECT + "WHERE login_hash = ?")
                .param(hash)
                .query((row, i) -> credential(row))
                .optional();
    }

    private static Credential credential(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Credential(new UserId(row.getString(1)), row.getString(2), row.getBoolean(3), row.getString(4));
    }

    /** Who has not chosen a password of their own yet. */
    List<UserId> waiting() {
        return database.read(jdbc -> jdbc.sql("SELECT user_id FROM credential WHERE must_change ORDER BY user_id")
                .query((row, i) -> new UserId(row.getString(1)))
                .list());
    }
}
