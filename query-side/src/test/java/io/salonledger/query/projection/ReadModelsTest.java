package io.salonledger.query.projection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;

import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.system.command.RetryDeadLetters;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.contracts.system.query.SearchDeadLetters;

import static io.salonledger.query.projection.ReadModelsRig.NAME;
import static io.salonledger.query.projection.ReadModelsRig.UNWRITABLE;
import static io.salonledger.query.projection.ReadModelsRig.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadModelsTest {

    private ReadModelsRig rig = new ReadModelsRig(ReadModel.Store.MONGODB);

    @AfterEach
    void close() {
        rig.close();
        UNWRITABLE.clear();
    }

    @ParameterizedTest
    @EnumSource(ReadModel.Store.class)
    void a_rebuild_goes_on_beside_the_readers_and_then_switches(ReadModel.Store store) {
        rig = new ReadModelsRig(store);
        for (int i = 0; i < 40; i++) {
            rig.publish(1 + i % 5, "b" + i);
        }
        rig.readModels.start();
        await(() -> rig.active().lag() == 0);
        AtomicBoolean missed = new AtomicBoolean();

        rig.readModels.rebuild(NAME);
        await(() -> {
            missed.compareAndSet(false, !reads(store, "b39"));
            return rig.active().generation().number() == 2;
        });

        assertThat(missed).isFalse();
        assertThat(reads(store, "b0")).isTrue();
        rig.publish(6, "later");
        await(() -> reads(store, "later"));
        await(() -> rig.tokens() == 1);
    }

    private boolean reads(ReadModel.Store store, String batch) {
        return store == ReadModel.Store.MONGODB
                ? rig.has(batch)
                : rig.searchReader().find(batch).isPresent();
    }

    @Test
    void a_rebuild_that_was_given_up_leaves_nothing_that_the_next_could_trip_over() {
        rig.publish(1, "b1", "b2", "b3");
        rig.readModels.start();
        await(() -> rig.active().lag() == 0);
        // it can't take over while it stumbles over a letter, so that it can be given up
        rig.unhandleable.add("b3");
        rig.readModels.rebuild(NAME);
        await(() -> rig.readModels.deadLetters() == 1);
        rig.readModels.stopRebuild(NAME);
        rig.unhandleable.clear();

        assertThat(rig.isBuilding()).isFalse();
        assertThat(rig.readModels.deadLetters()).isZero();
        rig.readModels.rebuild(NAME);
        await(() -> rig.active().generation().number() == 2);

        assertThat(rig.has("b1")).isTrue();
        assertThat(rig.has("b3")).isTrue();
    }

    @Test
    void a_generation_with_more_dead_letters_than_the_one_that_is_read_does_not_take_over() {
        rig.publish(1, "b1", "b2");
        rig.readModels.start();
        await(() -> rig.active().lag() == 0);
        rig.unhandleable.add("b2");
        rig.readModels.rebuild(NAME);
        await(() -> rig.readModels.deadLetters() == 1);

        rig.unhandleable.clear();
        assertThat(rig.active().generation().number()).isEqualTo(1);
        assertThat(rig.readModels.retryDeadLetters(NAME)).isTrue();
        await(() -> rig.active().generation().number() == 2);
    }

    @Test
    void an_interrupted_rebuild_goes_on_after_a_restart() {
        rig.publish(1, "b1", "b2");
        rig.readModels.start();
        await(() -> rig.active().lag() == 0);
        rig.unhandleable.add("b2");
        rig.readModels.rebuild(NAME);
        await(() -> rig.readModels.deadLetters() == 1);
        rig.unhandleable.clear();

        rig.restart();

        assertThat(rig.isBuilding()).isTrue();
        rig.readModels.retryDeadLetters(NAME);
        await(() -> rig.active().generation().number() == 2);
        assertThat(rig.has("b2")).isTrue();
    }

    @Test
    void a_new_form_is_built_anew_while_the_old_one_is_read() {
        rig.publish(1, "b1", "b2");
        rig.readModels.start();
        await(() -> rig.active().lag() == 0);

        rig.restartWithNewForm();

        assertThat(rig.has("b1")).isTrue();
        await(() -> rig.reader().find("b1").orElseThrow().form().equals("new form"));
        assertThat(rig.active().generation().version()).isEqualTo(2);
    }

    @Test
    void an_event_that_cannot_be_handled_waits_and_so_do_those_behind_it() {
        rig.unhandleable.add("b2");
        rig.publish(1, "b1", "b2", "b3").publish(2, "c1");
        rig.readModels.start();
        await(() -> rig.active().lag() == 0);

        assertThat(rig.has("b1")).isTrue();
        assertThat(rig.has("b3")).isFalse();
        assertThat(rig.has("c1")).as("other streams go on").isTrue();
        assertThat(rig.active().deadLetters()).isEqualTo(2);
        assertThat(new ReadModelHealth(rig.readModels).health().getStatus()).isEqualTo(Status.DOWN);

        assertThat(rig.readModels.retryDeadLetters(NAME)).isFalse();
        rig.unhandleable.clear();
        assertThat(rig.readModels.retryDeadLetters(NAME)).isTrue();

        assertThat(rig.has("b2")).isTrue();
        assertThat(rig.has("b3")).isTrue();
        assertThat(rig.reader().find("all").orElseThrow().day())
                .as("also where other streams have written since")
                .isEqualTo("b1,b2,b3,c1");
        assertThat(rig.active().deadLetters()).isZero();
        assertThat(new ReadModelHealth(rig.readModels).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_dead_letter_stays_if_its_documents_cannot_be_written() {
        rig.unhandleable.add("b1");
        rig.publish(1, "b1");
        rig.readModels.start();
        await(() -> rig.active().deadLetters() == 1);
        rig.unhandleable.clear();
        UNWRITABLE.add("b1");

        assertThat(rig.readModels.retryDeadLetters(NAME)).isFalse();
        assertThat(rig.active().deadLetters()).isEqualTo(1);

        UNWRITABLE.clear();
        assertThat(rig.readModels.retryDeadLetters(NAME)).isTrue();
        assertThat(rig.has("b1")).isTrue();
    }

    @Test
    void a_stuck_read_model_says_so_and_goes_on_by_itself_once_it_can() {
        UNWRITABLE.add("b2");
        rig.publish(1, "b1", "b2", "b3");
        rig.readModels.start();
        await(() -> rig.active().isStuck());

        assertThat(new ReadModelHealth(rig.readModels).health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(rig.has("b1")).as("nothing of a batch that failed").isFalse();

        UNWRITABLE.clear();
        await(() -> rig.active().lag() == 0);
        assertThat(rig.has("b1")).isTrue();
        assertThat(rig.has("b3")).isTrue();
        await(() -> new ReadModelHealth(rig.readModels).health().getStatus().equals(Status.UP));
    }

    @Test
    void a_crash_between_the_documents_and_the_token_does_no_harm() {
        rig.publish(1, "b1", "b2").publish(2, "c1");
        rig.readModels.start();
        await(() -> rig.active().lag() == 0);
        List<Object> before = all();
        rig.readModels.stop();
        rig.forgetHowFarItIs();

        rig.restart();
        await(() -> rig.active().lag() == 0);

        assertThat(all()).isEqualTo(before);
    }

    private List<Object> all() {
        return new ArrayList<>(List.of("b1", "b2", "c1", "all").stream()
                .map(id -> rig.reader().find(id).orElseThrow())
                .toList());
    }

    @Test
    void an_unknown_read_model_is_refused() {
        assertThatThrownBy(() -> rig.readModels.rebuild("nonsense")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> rig.readModels.retryDeadLetters("nonsense")).isInstanceOf(Rejected.class);
    }

    @Test
    void the_system_page_sees_state_lag_and_letters_without_their_content() {
        rig.unhandleable.add("b2");
        rig.publish(1, "b1", "b2");
        rig.readModels.start();
        await(() -> rig.active().lag() == 0 && rig.active().deadLetters() == 1);
        SystemHandlers handlers =
                new SystemHandlers(rig.readModels, new LogHead(rig.log()), Visible.unmeasured(), Clock.systemUTC());

        ReadModelRow row = handlers.handle(new FindSystemStatus()).readModels().getFirst();
        DeadLetterRow letter =
                handlers.handle(new SearchDeadLetters(10)).items().getFirst();

        assertThat(row.state()).isEqualTo(ReadModelRow.State.LIVE);
        assertThat(row.deadLetters()).isEqualTo(1);
        assertThat(letter.type()).isEqualTo("audit.ReadsRecorded");
        assertThat(letter.stream()).isEqualTo("read-log:2026-11-01");
        // its id and its times may hold any digits
        assertThat(letter.readModel() + letter.type() + letter.stream() + letter.cause())
                .doesNotContain("138");
        rig.unhandleable.clear();
        assertThat(handlers.handle(new RetryDeadLetters(NAME))).isTrue();
    }
}
