package io.salonledger.query.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.audit.command.RecordReads;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.wire.AnyAnswer;
import io.salonledger.contracts.wire.FixedKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadRecordingTest {

    private static final Actor DESK = new Actor("u1", Set.of(Role.FRONT_DESK), "jingan", Set.of(), "console");
    private static final FindMember CARD = new FindMember(new MemberId("m1"));

    private record ShowPhone() implements RecordedQuery<String> {
        @Override
        public Look look() {
            return Look.contact("member:m1", ReadPurpose.CONTACTING);
        }
    }

    private final List<RecordReads> log = new ArrayList<>();
    private boolean logFails;
    private final ReadRecorder recorder = new ReadRecorder(reads -> {
        if (logFails) {
            throw new IllegalStateException("disk full");
        }
        log.add(reads);
    });
    private final ReadRecording recording = new ReadRecording(
            recorder, new FixedKeys(), Clock.fixed(Instant.parse("2026-11-21T06:20:00Z"), ZoneOffset.UTC));

    @Test
    void a_card_that_is_opened_is_recorded_with_who_and_whom() throws Exception {
        ask(CARD, DESK, () -> "card");
        recorder.flush();

        Read read = only();
        assertThat(read.kind()).isEqualTo(ReadKind.CARD_OPENED);
        assertThat(read.subject()).isEqualTo("member:m1");
        assertThat(read.reader().user()).isEqualTo("u1");
        assertThat(read.refused()).isFalse();
    }

    @Test
    void a_refused_look_is_recorded_too() {
        assertThatThrownBy(() -> ask(CARD, DESK, () -> {
            throw new QueryExecutionException(
                    "no",
                    null,
                    GeneralRejection.NOT_PERMITTED.because("MEMBER_SEE").details());
        }));
        recorder.flush();

        assertThat(only().refused()).isTrue();
    }

    @Test
    void what_was_not_found_was_not_looked_at() {
        assertThatThrownBy(() -> ask(CARD, DESK, () -> {
            throw new QueryExecutionException(
                    "no", null, GeneralRejection.NOT_FOUND.because("member").details());
        }));
        recorder.flush();

        assertThat(log).isEmpty();
    }

    @Test
    void a_revealed_contact_is_recorded_before_the_answer_is_given() throws Exception {
        ask(new ShowPhone(), DESK, () -> "13812346021");

        assertThat(only().purpose()).isEqualTo(ReadPurpose.CONTACTING);
    }

    @Test
    void a_contact_is_not_shown_if_the_look_cannot_be_recorded() {
        logFails = true;

        assertThatThrownBy(() -> ask(new ShowPhone(), DESK, () -> "13812346021"))
                .hasMessage("disk full");
    }

    @Test
    void looks_that_could_not_be_written_are_written_later() throws Exception {
        ask(CARD, DESK, () -> "card");
        logFails = true;
        recorder.flush();
        logFails = false;
        recorder.flush();

        assertThat(only().subject()).isEqualTo("member:m1");
    }

    @Test
    void a_search_keeps_only_a_hash_of_what_was_typed() throws Exception {
        ask(search("王诗涵"), DESK, () -> "page");
        recorder.flush();

        assertThat(log.toString()).doesNotContain("王诗涵");
        assertThat(only().textHash()).isEqualTo(new FixedKeys().hash("audit.search", "王诗涵"));
    }

    @Test
    void typing_a_name_is_one_search() throws Exception {
        ask(search("w"), DESK, () -> "page");
        ask(search("wa"), DESK, () -> "page");
        ask(search("wang"), DESK, () -> "page");
        recorder.flush();

        assertThat(only().textHash()).isEqualTo(new FixedKeys().hash("audit.search", "wang"));
    }

    @Test
    void what_the_product_itself_asks_is_no_look() throws Exception {
        ask(CARD, Actor.system("import"), () -> "card");
        recorder.flush();

        assertThat(log).isEmpty();
    }

    @Test
    void a_page_that_follows_what_it_shows_is_one_look() throws Exception {
        ask(CARD, DESK, () -> "card");
        again(CARD, DESK);
        again(CARD, DESK);
        recorder.flush();

        assertThat(only().subject()).isEqualTo("member:m1");
    }

    @Test
    void nobody_looks_for_the_first_time_again() throws Exception {
        ask(CARD, DESK, () -> "card");
        again(CARD, new Actor("u2", Set.of(Role.FRONT_DESK), "jingan", Set.of(), "console"));
        again(new FindMember(new MemberId("m2")), DESK);
        recorder.flush();

        assertThat(log.getFirst().reads())
                .extracting(read -> read.reader().user() + " " + read.subject())
                .containsExactlyInAnyOrder("u1 member:m1", "u2 member:m1", "u1 member:m2");
    }

    @Test
    void a_contact_that_is_revealed_again_is_recorded_again() throws Exception {
        again(new ShowPhone(), DESK);
        again(new ShowPhone(), DESK);

        assertThat(log).hasSize(2);
    }

    @Test
    void what_is_waiting_is_written_at_the_end() throws Exception {
        recorder.start();
        ask(CARD, DESK, () -> "card");

        recorder.stop();

        assertThat(only().subject()).isEqualTo("member:m1");
    }

    private static SearchMembers search(String text) {
        return new SearchMembers(text, new PageRequest(0, 20));
    }

    private Read only() {
        assertThat(log).hasSize(1);
        assertThat(log.getFirst().reads()).hasSize(1);
        return log.getFirst().reads().getFirst();
    }

    private void again(RecordedQuery<?> query, Actor actor) throws Exception {
        handle(
                new GenericQueryMessage<>(query, AnyAnswer.<Object>any())
                        .withMetaData(actor.toMetadata())
                        .andMetaData(Map.of(Look.AGAIN, "true")),
                () -> "answer");
    }

    private void ask(RecordedQuery<?> query, Actor actor, Callable<Object> handler) throws Exception {
        handle(new GenericQueryMessage<>(query, AnyAnswer.<Object>any()).withMetaData(actor.toMetadata()), handler);
    }

    private void handle(QueryMessage<?, ?> message, Callable<Object> handler) throws Exception {
        var unit = DefaultUnitOfWork.startAndGet(message);
        try {
            recording.handle(unit, handler::call);
        } finally {
            unit.rollback();
        }
    }
}
