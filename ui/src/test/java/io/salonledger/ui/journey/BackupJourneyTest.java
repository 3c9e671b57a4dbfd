package io.salonledger.ui.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.backup.BackUp;
import io.salonledger.contracts.backup.ReadStorage;
import io.salonledger.contracts.backup.StorageStatus;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.job.JobCall;
import io.salonledger.ui.job.JobRefused;
import io.salonledger.ui.job.RestoreJob;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.process.ExitCodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackupJourneyTest {

    @TempDir
    Path folder;

    @Test
    void a_backup_taken_at_work_comes_back_on_an_empty_folder() {
        MemberId member = MemberId.random();
        Path backup = folder.resolve("backup");
        try (Salon salon = Salon.open(folder)) {
            salon.send(new RegisterMember(member, new BranchId("jingan"), "王诗涵", null));
            assertThat(salon.gateway().request(new ReadStorage()).backedUpAt()).isNull();
            salon.send(new BackUp("b1", backup.toString()));
            assertThat(salon.gateway().request(new ReadStorage()))
                    .matches(storage -> storage.backedUpHere() && !storage.full() && storage.backupBytes() > 0)
                    .extracting(StorageStatus::backedUpAt)
                    .isNotNull();

            assertThatThrownBy(() -> salon.send(new BackUp("b2", backup.toString())))
                    .isInstanceOf(Refused.class)
                    .hasMessage("backup-exists");
        }
        assertThat(backup.resolve("log.zip")).isNotEmptyFile();
        assertThat(backup.resolve("keys.zip")).isNotEmptyFile();

        Path elsewhere = folder.resolve("elsewhere");
        assertThat(restore(backup, elsewhere)).isEqualTo(ExitCodes.OK);

        try (Salon salon = Salon.openData(elsewhere, folder)) {
            assertThat(salon.askUntil(new FindMember(member), card -> true).toString())
                    .contains("王诗涵");
        }
    }

    @Test
    void a_folder_that_is_in_use_is_not_overwritten() throws Exception {
        Path backup = folder.resolve("backup");
        java.nio.file.Files.createDirectories(backup);
        java.nio.file.Files.writeString(backup.resolve("log.zip"), "x");
        java.nio.file.Files.writeString(backup.resolve("keys.zip"), "x");
        Path used = java.nio.file.Files.createDirectories(folder.resolve("used/log"))
                .getParent();

        assertThatThrownBy(() -> restore(backup, used))
                .isInstanceOf(JobRefused.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void a_missing_backup_is_named() {
        assertThatThrownBy(() -> restore(folder.resolve("nothing"), folder.resolve("data")))
                .isInstanceOf(JobRefused.class)
                .hasMessageContaining("log.zip");
    }

    private static int restore(Path backup, Path data) {
        return new RestoreJob(data)
                .run(new JobCall(List.of(backup.toString()), Path.of(""), Locale.ENGLISH, line -> {}));
    }
}
