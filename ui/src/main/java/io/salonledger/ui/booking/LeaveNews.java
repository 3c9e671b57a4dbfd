package io.salonledger.ui.booking;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.notification.News;
import io.salonledger.ui.notification.NewsSource;
import io.salonledger.ui.shell.home.Matter;

/** Guests of the next days whose therapist is on leave. */
@Component
class LeaveNews implements NewsSource {

    private final BookingMatters matters;

    LeaveNews(BookingMatters matters) {
        this.matters = matters;
    }

    @Override
    public boolean concerns() {
        return matters.concern();
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("day-plan");
    }

    @Override
    public List<News> in(Set<BranchId> branches) {
        return matters.leaves(branches).stream().map(LeaveNews::news).toList();
    }

    private static News news(Matter leave) {
        return new News(
                "leave:" + leave.parameters().get("day") + ":"
                        + leave.parameters().get("booking"),
                leave.urgency(),
                leave.icon(),
                leave.tone(),
                leave.title(),
                leave.about(),
                leave.path(),
                leave.parameters());
    }
}
