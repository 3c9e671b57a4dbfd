package io.salonledger.command.complaint;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.command.member.Eventually;
import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.AddComplaintNote;
import io.salonledger.contracts.complaint.command.EraseComplainant;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.MarkOverdue;
import io.salonledger.contracts.complaint.command.ReopenComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.complaint.event.ComplaintBecameOverdue;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.organisation.BranchId;

import static io.salonledger.command.complaint.Cases.BRANCH;
import static org.assertj.core.api.Assertions.assertThat;

/** Complaints on a real log: their numbers, what becomes overdue, and what an erasure leaves. */
class ComplaintsTogetherTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final Classification NORMAL =
            new Classification(ComplaintKind.COMPLAINT, ComplaintCause.ATTITUDE, Severity.NORMAL);

    @TempDir
    static Path folder;

    private static DecidingSide side;

    @BeforeAll
    static void open() {
        side = DecidingSide.open(folder);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @Test
    void numbers_count_up_within_a_year() {
        ComplaintId first = file(null, at("2024-05-02T10:00:00+08:00"));
        ComplaintId second = file(null, at("2024-05-02T10:00:00+08:00"));
        ComplaintId next = file(null, at("2025-01-01T00:00:00+08:00"));

        assertThat(filed(first).number()).isEqualTo("C-2024-0001");
        assertThat(filed(second).number()).isEqualTo("C-2024-0002");
        assertThat(filed(next).number()).isEqualTo("C-2025-0001");
    }

    @Test
    void what_is_not_closed_in_time_is_said_to_be_overdue_once() {
        ComplaintId late = file(null, at("2026-01-05T10:00:00+08:00"));
        ComplaintId closed = file(null, at("2026-01-05T10:00:00+08:00"));
        side.send(
                new ResolveComplaint(closed, at("2026-01-05T11:00:00+08:00"), ComplaintOutcome.EXPLAINED, null, null));
        Instant soon = Instant.now().plus(Duration.ofMinutes(2));
        ComplaintBecameOverdue overdue = new ComplaintBecameOverdue(late, at("2026-01-08T10:00:00+08:00"));

        Eventually.holds(() -> {
            side.bean(OverdueSweep.class).sweep(soon);
            return side.eventsOf(late.stream()).contains(overdue);
        });
        side.bean(OverdueSweep.class).sweep(soon);

        assertThat(side.eventsOf(late.stream())).containsOnlyOnce(overdue);
        assertThat(side.eventsOf(closed.stream())).noneMatch(ComplaintBecameOverdue.class::isInstance);
    }

    @Test
    void what_was_written_down_a_moment_ago_is_left_alone() {
        ComplaintId late = file(null, at("2026-02-05T10:00:00+08:00"));
        MarkOverdue mark = new MarkOverdue(late, at("2026-02-08T10:00:00+08:00"));
        Instant now = Instant.now();
        DueComplaints due = side.bean(DueComplaints.class);

        Eventually.holds(() -> due.passed(now, now.plusSeconds(60)).contains(mark));

        assertThat(due.passed(now, now.minusSeconds(60))).doesNotContain(mark);
    }

    @Test
    void an_open_complaint_stands_against_the_erasure_of_a_member_and_its_words_go_with_the_member() {
        MemberId member = MemberId.random();
        side.send(new RegisterMember(member, BRANCH, "甲", null));
        ComplaintId complaint = file(member, at("2026-03-05T10:00:00+08:00"));
        EraseMember erase = new EraseMember(member, ErasureReason.REQUESTED, null);
        assertThat(side.send(erase)).isEqualTo("erasure-blocked");

        side.send(new ResolveComplaint(
                complaint, at("2026-03-05T11:00:00+08:00"), ComplaintOutcome.EXPLAINED, "说明", null));
        assertThat(side.send(erase)).isEmpty();

        Eventually.holds(() -> filed(complaint).text().isErased());
        assertThat(filed(complaint).number()).startsWith("C-2026-");
        assertThat(side.send(new AddComplaintNote(complaint, ComplaintNoteId.random(), "回访")))
                .isEqualTo("person-erased");
        assertThat(side.send(
                        new ReopenComplaint(complaint, at("2026-03-05T12:00:00+08:00"), ReopenReason.NEW_FACTS, null)))
                .isEmpty();
    }

    @Test
    void somebody_who_is_no_member_is_erased_with_a_key_of_their_own() {
        ComplaintId complaint = file(null, at("2026-04-05T10:00:00+08:00"));
        ComplaintId other = file(null, at("2026-04-05T10:00:00+08:00"));

        assertThat(side.send(new EraseComplainant(complaint))).isEmpty();

        Eventually.holds(() -> filed(complaint).text().isErased());
        assertThat(filed(other).text().value()).contains("态度不好");
        assertThat(side.bean(ErasureRegister.class).subjects()).contains(complaint.stream());
    }

    @Test
    void an_unknown_complaint_is_not_found() {
        assertThat(side.send(new EraseComplainant(ComplaintId.random()))).isEqualTo("not-found");
    }

    private static ComplaintId file(@Nullable MemberId member, OffsetDateTime at) {
        ComplaintId complaint = ComplaintId.random();
        Caller caller = member == null ? new Caller("路女士", null) : null;
        assertThat(side.send(new FileComplaint(
                        complaint,
                        BRANCH,
                        NORMAL,
                        ComplaintChannel.PHONE,
                        at,
                        member,
                        caller,
                        "态度不好",
                        ComplaintLinks.NONE)))
                .isEmpty();
        return complaint;
    }

    private static ComplaintFiled filed(ComplaintId complaint) {
        return (ComplaintFiled) side.eventsOf(complaint.stream()).getFirst();
    }

    private static OffsetDateTime at(String text) {
        return OffsetDateTime.parse(text);
    }
}
