package io.salonledger.ui.security;

import java.time.Duration;

/** The answer to an attempt to sign in. */
public sealed interface SignInResult {

    /** The name and secret match. */
    record SignedIn(SignedInPerson person) implements SignInResult {}

    /** Name or secret are wrong; which of the two is never told. */
    record WrongSecret() implements SignInResult {}

    /** Too many failures; another attempt is considered after the wait. */
    record Locked(Duration remaining) implements SignInResult {}

    /** The person exists but may not sign in any more. */
    record Disabled() implements SignInResult {}
}
