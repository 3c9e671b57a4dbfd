package io.salonledger.ui.security;

import java.time.Duration;

import org.springframework.security.authentication.LockedException;

/** Too many failed attempts; carries how long to wait. */
final class SignInLockedException extends LockedException {

    private final Duration wait;

    SignInLockedException(Duration wait) {
        super("too many failed attempts");
        this.wait = wait;
    }

    Duration getWait() {
        return wait;
    }
}
