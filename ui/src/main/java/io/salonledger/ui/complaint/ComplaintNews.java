package io.salonledger.ui.complaint;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.notification.News;
import io.salonledger.ui.notification.NewsSource;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** Complaints that are overdue, soon due, given to the person, or new and nobody's. */
@Component
class ComplaintNews implements NewsSource {

    private static final Duration SOON = Duration.ofDays(1);
    private static final int MOST = 50;

    private final ComplaintDesk desk;

    ComplaintNews(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.COMPLAINT_SEE) && desk.may(Permission.COMPLAINT_HANDLE);
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("complaint-list");
    }

    @Override
    public List<News> in(Set<BranchId> branches) {
        Set<ComplaintState> open = Stream.of(ComplaintState.values())
                .filter(ComplaintState::isOpen)
                .collect(Collectors.toSet());
        ComplaintFilter filter = new ComplaintFilter(
                branches, null, open, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, false, null, null);
        List<ComplaintRow> rows = desk.gateway().search("", filter, ComplaintOrder.DUE, false, 0, MOST);
        ComplaintNames names = desk.names(rows);
        return rows.stream().flatMap(row -> news(row, names).stream()).toList();
    }

    private Optional<News> news(ComplaintRow row, ComplaintNames names) {
        Duration left = Duration.between(desk.now(), row.due().toInstant());
        if (row.overdue()) {
            String title = text("home.complaint.overdue", ComplaintTexts.span(left.negated(), desk));
            return Optional.of(news(row, names, "overdue", 0, Tone.BAD, title));
        }
        if (left.compareTo(SOON) < 0) {
            String title = text("home.complaint.soon", ComplaintTexts.span(left, desk));
            return Optional.of(news(row, names, "soon", 2, Tone.WARN, title));
        }
        if (ComplaintOwner.of(desk.me()).equals(row.owner())) {
            return Optional.of(news(row, names, "mine", 3, Tone.INFO, text("news.complaint.mine", row.number())));
        }
        return row.state() == ComplaintState.NEW
                ? Optional.of(news(row, names, "new", 3, Tone.INFO, text("news.complaint.new", row.number())))
                : Optional.empty();
    }

    private News news(ComplaintRow row, ComplaintNames names, String how, int urgency, Tone tone, String title) {
        String about = Stream.of(
                        names.complainant(row.member(), row.caller()),
                        word("cause", row.classification().cause()),
                        names.owner(row.owner()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String id = row.complaint().value();
        return new News(
                "complaint:" + id + ":" + how,
                urgency,
                SalonIcon.CHAT,
                tone,
                title,
                about,
                "complaints/" + id,
                Map.of());
    }
}
