package io.salonledger.command.complaint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.DecisionDatabase;
import io.salonledger.command.log.FoldedStreams;
import io.salonledger.command.log.OnceLogAnswers;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.event.ComplaintEvent;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.member.MemberId;

/**
 * Makes the list of open cases from the log: in a data folder that is older than the list, and when it may lack what was
 * decided last. Commands may go on meanwhile: each case is looked at once more after it was written down.
 */
@Component
class OpenCasesRebuild {

    /** How a case stands; without a member it is nobody's whom an erasure could ask for. */
    private record Case(@Nullable MemberId member, boolean isOpen) {

        static @Nullable Case after(@Nullable Case before, Object fact) {
            return switch (fact) {
                case ComplaintFiled filed -> new Case(filed.member(), true);
                case ComplaintResolved closed -> known(before).as(false);
                case ComplaintWithdrawn closed -> known(before).as(false);
                case ComplaintReopened again -> known(before).as(true);
                default -> before;
            };
        }

        private static Case known(@Nullable Case before) {
            return Objects.requireNonNull(before, "a case that was never filed");
        }

        private Case as(boolean open) {
            return new Case(member, open);
        }

        Optional<MemberId> waiting() {
            return isOpen ? Optional.ofNullable(member) : Optional.empty();
        }
    }

    private final EventStore log;
    private final SqlOpenCases cases;
    private final boolean intact;
    private final OnceLogAnswers onceLogAnswers;

    OpenCasesRebuild(EventStore log, SqlOpenCases cases, DecisionDatabase database, OnceLogAnswers onceLogAnswers) {
        this.log = log;
        this.cases = cases;
        this.intact = database.intact();
        this.onceLogAnswers = onceLogAnswers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenMissing() {
        if (!intact || !cases.isMade()) {
            onceLogAnswers.run("the list of open complaints", this::rebuild);
        }
    }

    void rebuild() {
        Map<ComplaintId, Case> found = read();
        cases.all().forEach(listed -> found.putIfAbsent(listed, new Case(null, true)));
        FoldedStreams<Case> now = new FoldedStreams<>(log, Case::after);
        found.forEach((complaint, then) -> {
            then.waiting().ifPresent(member -> cases.open(complaint, member));
            if (then.isOpen()
                    && now.find(complaint.stream()).flatMap(Case::waiting).isEmpty()) {
                cases.close(complaint);
            }
        });
        cases.made();
    }

    private Map<ComplaintId, Case> read() {
        Map<ComplaintId, Case> found = new LinkedHashMap<>();
        try (var stream = log.openStream(log.createTailToken())) {
            while (stream.hasNextAvailable()) {
                if (stream.nextAvailable().getPayload() instanceof ComplaintEvent fact) {
                    found.compute(fact.complaint(), (complaint, before) -> Case.after(before, fact));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found;
    }
}
