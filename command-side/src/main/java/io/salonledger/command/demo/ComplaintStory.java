package io.salonledger.command.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.CompensationKind;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.AssignComplaint;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.RecordResponse;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;

/** What guests did not like, and what was done about it; the newest are still open, one of them too long. */
final class ComplaintStory {

    /** How long ago each of the list was said; one of normal severity is due after three days. */
    private static final int[] AGO = {83, 77, 70, 66, 59, 52, 47, 41, 36, 30, 26, 21, 16, 3, 1, 9, 5, 0};

    private static final int OPEN = 5;

    private final Instant now;
    private final LocalDate today;
    private final Map<LocalDate, Table.Row> said = new HashMap<>();

    ComplaintStory(Instant now, LocalDate today) {
        this.now = now;
        this.today = today;
        List<Table.Row> rows = Table.read("complaints.tsv");
        for (int i = 0; i < Math.min(AGO.length, rows.size()); i++) {
            said.put(today.minusDays(AGO[i]), rows.get(i));
        }
    }

    /** What was said on a day about one of its visits; nothing while none is over. */
    List<Task> tasks(LocalDate day, Diary diary) {
        Table.Row row = said.get(day);
        if (row == null) {
            return List.of();
        }
        Dice dice = new Dice("complaint " + day);
        List<Visit> over = diary.on(day).stream()
                .filter(visit -> visit.fate() == Visit.Fate.SERVED
                        && over(visit).toInstant().plus(Duration.ofMinutes(15)).isBefore(now))
                .toList();
        return over.isEmpty() ? List.of() : List.of(task(row, dice.any(over), dice));
    }

    private static ZonedDateTime over(Visit visit) {
        return VisitStory.moment(visit, visit.ends());
    }

    private Task task(Table.Row row, Visit visit, Dice dice) {
        ComplaintId id = new ComplaintId("complaint-" + visit.day());
        int ago = (int) (today.toEpochDay() - visit.day().toEpochDay());
        Severity severity = Severity.valueOf(row.text(2));
        OffsetDateTime received = received(visit, dice);
        List<Step> steps = new ArrayList<>();
        step(steps, visit.shop().desk(), filed(id, row, visit, received));
        if (ago > 0 && ago != 3) {
            step(
                    steps,
                    visit.shop().manager(),
                    new AssignComplaint(
                            id, ComplaintOwner.of(new UserId(visit.shop().manager()))));
        }
        if (ago > OPEN || ago == 1) {
            OffsetDateTime answered = earliest(received.plusMinutes(dice.between(6, 70)));
            step(
                    steps,
                    visit.shop().manager(),
                    new RecordResponse(id, answered, ComplaintChannel.valueOf(row.text(3)), null));
            if (ago > OPEN) {
                int hours = severity == Severity.HEALTH ? 2 : severity == Severity.HIGH ? 20 : dice.between(5, 80);
                step(steps, visit.shop().manager(), resolved(id, row, answered.plusMinutes(hours * 55L)));
            }
        }
        return new Task(steps);
    }

    private static void step(List<Step> steps, String user, Command command) {
        steps.add(new Step(user, command));
    }

    private OffsetDateTime received(Visit visit, Dice dice) {
        return earliest(over(visit).plusMinutes(dice.between(10, 150)).toOffsetDateTime());
    }

    /** Nothing was said in the future. */
    private OffsetDateTime earliest(OffsetDateTime at) {
        OffsetDateTime latest = now.atZone(Shop.ZONE).toOffsetDateTime();
        return at.isAfter(latest) ? latest : at;
    }

    private static FileComplaint filed(ComplaintId id, Table.Row row, Visit visit, OffsetDateTime received) {
        Guest guest = visit.guest();
        return new FileComplaint(
                id,
                visit.shop().id(),
                new Classification(
                        ComplaintKind.valueOf(row.text(0)),
                        ComplaintCause.valueOf(row.text(1)),
                        Severity.valueOf(row.text(2))),
                ComplaintChannel.valueOf(row.text(3)),
                received,
                guest == null ? null : guest.id(),
                guest == null ? new Caller(visit.walkIn(), null) : null,
                row.text(4),
                new ComplaintLinks(
                        visit.ticket(), visit.booking(), visit.therapist().id()));
    }

    private static ResolveComplaint resolved(ComplaintId id, Table.Row row, OffsetDateTime at) {
        return new ResolveComplaint(
                id, at, ComplaintOutcome.valueOf(row.text(5)), row.text(6), compensation(row.words(7, " ")));
    }

    private static @Nullable Compensation compensation(List<String> words) {
        return words.isEmpty()
                ? null
                : new Compensation(
                        CompensationKind.valueOf(words.get(0)), PriceList.yuan(Integer.parseInt(words.get(1))));
    }
}
