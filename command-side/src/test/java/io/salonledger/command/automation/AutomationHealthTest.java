package io.salonledger.command.automation;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.command.member.Eventually;
import io.salonledger.contracts.automation.command.RetryAutomation;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.SubjectKeys;

import static org.assertj.core.api.Assertions.assertThat;

class AutomationHealthTest {

    private static final String DESTROYS_KEYS = "when-member-erased-then-destroy-keys";

    @TempDir
    Path folder;

    @Test
    void an_automation_that_cannot_do_its_work_turns_health_red_until_it_was_done_after_all() throws Exception {
        try (DecidingSide side = DecidingSide.open(folder)) {
            MemberId member = MemberId.random();
            side.send(new RegisterMember(member, new BranchId("jingan"), "王诗涵", null));
            AutomationHealth health = side.bean(AutomationHealth.class);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            Path register = Files.createDirectories(folder.resolve("outside/erasures"));

            assertThat(side.send(new EraseMember(member, ErasureReason.REQUESTED, null)))
                    .isEmpty();

            Eventually.holds(() -> health.health().getStatus().equals(Status.DOWN));
            assertThat(health.health().getDetails()).containsEntry(DESTROYS_KEYS + ".deadLetters", 1L);
            assertThat(side.bean(SubjectKeys.class).forOpening(member.stream()))
                    .as("the register comes before the key")
                    .isPresent();

            Files.delete(register);
            assertThat(side.send(new RetryAutomation(DESTROYS_KEYS))).isEmpty();

            assertThat(side.bean(SubjectKeys.class).forOpening(member.stream())).isEmpty();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
    }
}
