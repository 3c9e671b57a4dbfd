package io.salonledger.command.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnconfirmedCommandTest {

    record Note(String stream, long sequence) {}

    @TempDir
    Path folder;

    TestLog log;
    EmbeddedEventStore store;
    CommandGateway gateway;

    @BeforeEach
    void open() {
        log = new TestLog(folder);
        store = EmbeddedEventStore.builder().storageEngine(log.engine).build();
        SimpleCommandBus bus =
                SimpleCommandBus.builder().transactionManager(log.transactions).build();
        bus.subscribe(Note.class.getName(), this::record);
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @AfterEach
    void close() throws Exception {
        store.shutDown();
        log.close();
    }

    @Test
    void a_command_is_confirmed_when_the_disk_has_its_event() {
        gateway.sendAndWait(new Note("note:1", 0));

        assertThat(log.durability.durable()).isEqualTo(1);
    }

    @Test
    void a_failing_sync_fails_the_command_and_hides_its_event() {
        breakDisk();

        assertThatThrownBy(() -> gateway.sendAndWait(new Note("note:1", 0)))
                .isInstanceOf(LogSyncFailed.class)
                .hasRootCauseMessage("broken disk");
        assertThat(log.streamed(null)).isEmpty();
    }

    @Test
    void nothing_is_accepted_until_the_disk_confirms_again() {
        breakDisk();
        assertThatThrownBy(() -> gateway.sendAndWait(new Note("note:1", 0))).isInstanceOf(LogSyncFailed.class);
        assertThatThrownBy(() -> gateway.sendAndWait(new Note("note:2", 0))).isInstanceOf(LogSyncFailed.class);
        assertThat(log.stored()).containsExactly(1L);

        log.sync.before(() -> null);
        assertThatCode(() -> gateway.sendAndWait(new Note("note:2", 0))).doesNotThrowAnyException();
        assertThat(log.streamed(null)).containsExactly(1L, 2L);
    }

    @Test
    void health_is_red_from_a_failed_sync_to_the_next_good_one() {
        LogHealth health = new LogHealth(folder, DataSize.ofBytes(1), log.durability);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        breakDisk();
        assertThatThrownBy(() -> gateway.sendAndWait(new Note("note:1", 0))).isInstanceOf(LogSyncFailed.class);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        log.sync.before(() -> null);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void health_is_red_when_the_disk_is_nearly_full_or_the_folder_is_gone() {
        Health full = new LogHealth(folder, DataSize.ofTerabytes(1_000_000), log.durability).health();
        Health gone = new LogHealth(folder.resolve("gone"), DataSize.ofBytes(1), log.durability).health();

        assertThat(full.getStatus()).isEqualTo(Status.DOWN);
        assertThat(full.getDetails()).containsEntry("reason", "too little free space for the log");
        assertThat(gone.getStatus()).isEqualTo(Status.DOWN);
    }

    private void breakDisk() {
        log.sync.before(() -> {
            throw new IOException("broken disk");
        });
    }

    private Object record(CommandMessage<?> command) {
        Note note = (Note) command.getPayload();
        store.publish(List.of(TestLog.event(note.stream(), note.sequence())));
        return "done";
    }
}
