package io.salonledger.command.privacy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.wire.FixedKeys;

import static org.assertj.core.api.Assertions.assertThat;

class ErasureRegisterTest {

    @TempDir
    Path folder;

    private final FixedKeys keys = new FixedKeys();

    @Test
    void a_register_that_was_never_written_is_empty() {
        assertThat(register().subjects()).isEmpty();
    }

    @Test
    void a_subject_is_listed_once() {
        register().add(List.of("member:m1", "member-health:m1:c1"), Instant.EPOCH);
        register().add(List.of("member:m1", "member:m2"), Instant.EPOCH);

        assertThat(register().subjects()).containsExactly("member:m1", "member-health:m1:c1", "member:m2");
    }

    @Test
    void keys_that_came_back_are_destroyed_again() {
        register().add(List.of("member:m1"), Instant.EPOCH);

        register().applyTo(keys);

        assertThat(keys.forOpening("member:m1")).isEmpty();
        assertThat(keys.forOpening("member:m2")).isPresent();
    }

    private ErasureRegister register() {
        return new ErasureRegister(folder.resolve("outside/erasures"));
    }
}
