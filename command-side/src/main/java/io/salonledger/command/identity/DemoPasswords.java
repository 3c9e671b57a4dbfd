package io.salonledger.command.identity;

import java.util.List;

import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;

/** One random password for all users of the demo shop, none of whom is a person: it need not be changed. */
public final class DemoPasswords {

    private final CredentialStore credentials;
    private final Secrets secrets;

    DemoPasswords(CredentialStore credentials, Secrets secrets) {
        this.credentials = credentials;
        this.secrets = secrets;
    }

    /** False if one of them has none, for example because the process was stopped halfway. */
    public boolean areThere(List<String> logins) {
        return logins.stream()
                .allMatch(login -> credentials
                        .byLogin(login)
                        .map(found -> found.passwordHash() != null)
                        .orElse(false));
    }

    /**
     * A new one for all of them.
     *
     * @param logins also the ids of the users
     */
    public Secret make(List<String> logins) {
        Secret password = secrets.randomPassword();
        logins.forEach(login -> credentials.lend(new UserId(login), login, password));
        return password;
    }
}
