package io.salonledger.ui.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.home.Matter;
import io.salonledger.ui.shell.home.Matters;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** Complaints that are overdue or due within a day. */
@Component
class ComplaintMatters implements Matters {

    private static final Duration SOON = Duration.ofDays(1);
    private static final int FEW = 5;

    private final ComplaintDesk desk;

    ComplaintMatters(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concern() {
        return desk.may(Permission.COMPLAINT_SEE) && desk.may(Permission.COMPLAINT_HANDLE);
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("complaint-list");
    }

    @Override
    public List<Matter> in(Set<BranchId> branches) {
        Set<ComplaintState> open = Stream.of(ComplaintState.values())
                .filter(ComplaintState::isOpen)
                .collect(Collectors.toSet());
        ComplaintFilter filter = new ComplaintFilter(
                branches, null, open, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, false, null, null);
        Instant soon = desk.now().plus(SOON);
        List<ComplaintRow> rows = desk.gateway().search("", filter, ComplaintOrder.DUE, false, 0, FEW).stream()
                .filter(row -> row.overdue() || row.due().toInstant().isBefore(soon))
                .toList();
        ComplaintNames names = desk.names(rows);
        return rows.stream().map(row -> matter(row, names)).toList();
    }

    private Matter matter(ComplaintRow row, ComplaintNames names) {
        Duration left = Duration.between(desk.now(), row.due().toInstant());
        String about = Stream.of(
                        names.complainant(row.member(), row.caller()),
                        word("cause", row.classification().cause()),
                        names.owner(row.owner()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Matter(
                row.overdue() ? 0 : 2,
                SalonIcon.CHAT,
                row.overdue() ? Tone.BAD : Tone.WARN,
                row.overdue()
                        ? text("home.complaint.overdue", ComplaintTexts.span(left.negated(), desk))
                        : text("home.complaint.soon", ComplaintTexts.span(left, desk)),
                about,
                text("home.complaint.do"),
                "complaints/" + row.complaint().value(),
                Map.of());
    }
}
