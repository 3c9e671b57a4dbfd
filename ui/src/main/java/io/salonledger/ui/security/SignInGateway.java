package io.salonledger.ui.security;

import java.util.List;

/** Decides who may enter; the identity feature answers it, and throttles, locks and records there. */
public interface SignInGateway {

    SignInResult signIn(String userName, String password);

    /** Someone leaves. */
    default void signedOut(String userId) {}

    /** People who have signed in on this device before and may come back with a PIN. */
    default List<KnownPerson> peopleOn(String device) {
        return List.of();
    }

    default SignInResult signInWithPin(String device, String userId, String pin) {
        return new SignInResult.WrongSecret();
    }
}
