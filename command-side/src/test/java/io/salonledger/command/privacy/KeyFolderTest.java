package io.salonledger.command.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyFolderTest {

    @TempDir
    Path folder;

    private KeyEncryptionKey root;

    @BeforeEach
    void keyOutsideTheDataFolder() {
        root = KeyEncryptionKey.load(null, folder.resolve("outside/key"));
    }

    @Test
    void a_subjects_key_stays_the_same_over_a_restart() {
        byte[] key = open().forSealing("member:m1");

        assertThat(open().forOpening("member:m1")).contains(key);
        assertThat(open().forSealing("member:m1")).isEqualTo(key);
    }

    @Test
    void a_key_that_was_never_made_does_not_open() {
        assertThat(open().forOpening("member:m1")).isEmpty();
    }

    @Test
    void a_destroyed_key_never_comes_back() {
        KeyFolder keys = open();
        keys.forSealing("member:m1");

        keys.destroy("member:m1");

        assertThat(keys.forOpening("member:m1")).isEmpty();
        assertThat(open().forOpening("member:m1")).isEmpty();
        assertThatThrownBy(() -> keys.forSealing("member:m1")).hasMessage("person-erased");
        assertThatThrownBy(() -> open().forSealing("member:m1")).hasMessage("person-erased");
    }

    @Test
    void a_key_destroyed_by_another_process_does_not_open_here_any_more() {
        KeyFolder here = open();
        here.forSealing("member:m1");

        open().destroy("member:m1");

        assertThat(here.forOpening("member:m1")).isEmpty();
        assertThatThrownBy(() -> here.forSealing("member:m1")).hasMessage("person-erased");
    }

    @Test
    void a_subject_erased_before_its_key_was_made_stays_erased() {
        open().destroy("member:m1");

        assertThatThrownBy(() -> open().forSealing("member:m1")).hasMessage("person-erased");
    }

    @Test
    void destroying_leaves_no_byte_of_the_key() throws IOException {
        open().forSealing("member:m1");

        open().destroy("member:m1");

        try (Stream<Path> files = Files.walk(folder.resolve("keys")).filter(Files::isRegularFile)) {
            assertThat(files).allMatch(file -> file.toFile().length() == 0);
        }
    }

    @Test
    void the_folder_tells_nothing_with_another_root_key() {
        open().forSealing("member:m1");
        KeyEncryptionKey other = KeyEncryptionKey.load(null, folder.resolve("other/key"));

        assertThatThrownBy(() -> new KeyFolder(folder.resolve("keys"), other).forOpening("member:m1"))
                .hasMessageContaining("right key-encryption key");
    }

    @Test
    void the_recovery_code_opens_on_another_machine() {
        byte[] key = open().forSealing("member:m1");

        KeyEncryptionKey recovered = KeyEncryptionKey.load(root.recoveryCode(), folder.resolve("never-made"));

        assertThat(new KeyFolder(folder.resolve("keys"), recovered).forOpening("member:m1"))
                .contains(key);
        assertThat(folder.resolve("never-made")).doesNotExist();
    }

    @Test
    void books_whose_key_is_gone_are_not_given_a_new_one() {
        open().forSealing("member:m1");
        java.nio.file.Path missing = folder.resolve("never-made");

        assertThatThrownBy(() -> new KeysAutoConfiguration().keyEncryptionKey(null, missing, folder))
                .hasMessageContaining("SALON_KEY");
        assertThat(missing).doesNotExist();
    }

    private KeyFolder open() {
        return new KeyFolder(folder.resolve("keys"), root);
    }
}
