package io.salonledger.command.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import io.salonledger.contracts.identity.IdentityRejection;
import io.salonledger.contracts.identity.Secret;

/** What a password and a PIN must be, and their hashes. */
final class Secrets {

    static final int MIN_PASSWORD = 10;
    /** bcrypt reads no more; what it doesn't read must not seem to protect. */
    static final int MAX_BYTES = 72;
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder bcrypt;
    /** Compared with when there is no such user, so that the time tells nothing. */
    private final String nobodys;

    Secrets(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength, random);
        this.nobodys = hash(randomPassword());
    }

    String hash(Secret secret) {
        return java.util.Objects.requireNonNull(bcrypt.encode(secret.value()));
    }

    boolean matches(Secret secret, @Nullable String hash) {
        boolean readable = bytes(secret) <= MAX_BYTES;
        boolean same = bcrypt.matches(readable ? secret.value() : "", hash == null ? nobodys : hash);
        return same && readable && hash != null;
    }

    /** Sixteen letters in groups of four: 79 bits. */
    Secret randomPassword() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Secret(text.toString());
    }

    static void checkPassword(Secret password) {
        if (password.value().codePointCount(0, password.value().length()) < MIN_PASSWORD) {
            throw IdentityRejection.PASSWORD_TOO_SHORT.because(MIN_PASSWORD);
        }
        if (bytes(password) > MAX_BYTES) {
            throw IdentityRejection.PASSWORD_TOO_LONG.because(MAX_BYTES);
        }
    }

    static void checkPin(Secret pin) {
        String digits = pin.value();
        if (!digits.matches("[0-9]{4,8}") || isRun(digits, 0) || isRun(digits, 1) || isRun(digits, -1)) {
            throw IdentityRejection.PIN_INVALID.because();
        }
    }

    /** Each digit differs from the one before by the same step: 1111, 1234, 8765. */
    private static boolean isRun(String digits, int step) {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) - digits.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static int bytes(Secret secret) {
        return secret.value().getBytes(StandardCharsets.UTF_8).length;
    }

    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
