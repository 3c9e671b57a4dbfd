package io.salonledger.command.identity;

import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;

/** Keeps login names unique and secrets safe, outside the log. */
interface Credentials {

    /** Refused with {@code login-already-used}; given back if the command at hand fails. */
    void claim(UserId user, String login);

    /** A new random password, to be changed at the next sign-in; whatever locked the user is lifted. */
    Secret reset(UserId user, String login);

    /** Refused if the current one is wrong, or the wanted one too short, too long or the same. */
    void change(UserId user, Secret current, Secret wanted);

    /** Refused if the password is wrong or the PIN one that anyone guesses. */
    void setPin(UserId user, Secret password, Secret pin);
}
