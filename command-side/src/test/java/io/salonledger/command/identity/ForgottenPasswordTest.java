package io.salonledger.command.identity;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.identity.event.PasswordReset;
import io.salonledger.contracts.identity.event.UserAdded;

import static org.assertj.core.api.Assertions.assertThat;

/** What the runbook says of the only owner's forgotten password. */
class ForgottenPasswordTest {

    private static final String OWNER = "user:owner";

    @TempDir
    Path folder;

    @Test
    void without_the_credentials_the_first_login_is_made_again_for_the_same_owner() throws Exception {
        try (DecidingSide side = DecidingSide.open(folder)) {
            assertThat(side.eventsOf(OWNER)).hasExactlyElementsOfTypes(UserAdded.class, PasswordReset.class);
        }
        Files.move(folder.resolve("data/credentials"), folder.resolve("credentials"));

        try (DecidingSide side = DecidingSide.open(folder)) {
            assertThat(side.eventsOf(OWNER))
                    .hasExactlyElementsOfTypes(UserAdded.class, PasswordReset.class, PasswordReset.class);
            assertThat(side.bean(CredentialStore.class).isEmpty()).isFalse();
        }
    }
}
