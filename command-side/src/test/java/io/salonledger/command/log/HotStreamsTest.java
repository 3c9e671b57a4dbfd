package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

class HotStreamsTest {

    private static final String STREAM = "note:1";

    @TempDir
    Path folder;

    private final HotStreams hot = new HotStreams();
    private TestLog log;
    private EmbeddedEventStore store;
    private Repository<Note> notes;

    @BeforeEach
    void open() {
        log = new TestLog(folder);
        store = EmbeddedEventStore.builder().storageEngine(log.engine).build();
        notes = EventSourcingRepository.builder(Note.class)
                .eventStore(store)
                .cache(hot)
                .build();
        decide(() -> notes.newInstance(() -> new Note(STREAM)));
    }

    @AfterEach
    void close() throws Exception {
        store.shutDown();
        log.close();
    }

    @Test
    void what_was_decided_about_just_now_is_at_hand() {
        assertThat(hot.containsKey(STREAM)).isTrue();

        write(false);

        assertThat(written()).isEqualTo(2);
        assertThat(log.stored()).hasSize(2);
    }

    @Test
    void a_decision_that_was_refused_leaves_nothing_behind() {
        assertThatThrownBy(() -> write(true)).hasMessage("refused after all");

        assertThat(hot.containsKey(STREAM)).isFalse();
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void what_another_has_appended_is_a_conflict_and_then_known() {
        log.append(STREAM, 1);

        assertThatThrownBy(() -> write(false)).isInstanceOf(RuntimeException.class);

        assertThat(hot.containsKey(STREAM)).isFalse();
        assertThat(written()).isEqualTo(2);
    }

    private void write(boolean refused) {
        decide(() -> {
            notes.load(STREAM).execute(note -> note.write(refused));
            return null;
        });
    }

    @Test
    void what_never_began_is_not_remembered() {
        hot.put(null, "nothing");

        assertThat(hot.remove(null)).isFalse();
    }

    private int written() {
        return decide(() -> notes.load(STREAM).invoke(note -> note.written));
    }

    private <R> R decide(Callable<R> decision) {
        DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("decide"));
        work.attachTransaction(log.transactions);
        var result = work.executeWithResult(decision::call);
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult().getMessage(), result.exceptionResult());
        }
        return result.getPayload();
    }

    static class Note {

        @AggregateIdentifier
        private String stream;

        private int written;

        Note() {}

        Note(String stream) {
            this.stream = stream;
            apply(new Noted(stream));
        }

        void write(boolean refused) {
            apply(new Noted(stream));
            if (refused) {
                throw new IllegalStateException("refused after all");
            }
        }

        @EventSourcingHandler
        void on(Noted event) {
            stream = STREAM;
            written++;
        }
    }
}
