package io.salonledger.ui.security;

import java.util.Optional;

/** Keeps a session up to date: roles and branches can change, and rights can end, while someone is signed in. */
public interface PersonNow {

    /** The person as of now, or empty if they may not be here any more. */
    Optional<SignedInPerson> now(SignedInPerson atSignIn);
}
