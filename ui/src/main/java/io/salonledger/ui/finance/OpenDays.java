package io.salonledger.ui.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.notification.News;
import io.salonledger.ui.notification.NewsSource;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The last days that took money and were not closed. */
@Component
class OpenDays implements NewsSource {

    private static final int DAYS = 3;

    private final FinanceDesk desk;

    OpenDays(FinanceDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.DAY_CLOSE);
    }

    @Override
    public List<WatchReadModel> shown() {
        return Live.all("day-close");
    }

    @Override
    public List<News> in(Set<BranchId> branches) {
        List<News> open = new ArrayList<>();
        for (BranchId branch : branches) {
            LocalDate today = desk.today(branch);
            for (int ago = 1; ago <= DAYS; ago++) {
                LocalDate day = today.minusDays(ago);
                DayDetails found = desk.gateway().day(branch, day);
                if (found.closed() == null && !found.money().isEmpty()) {
                    open.add(news(branch, day));
                }
            }
        }
        return open;
    }

    private News news(BranchId branch, LocalDate day) {
        UI ui = UI.getCurrent();
        return new News(
                "day:" + branch.value() + ":" + day,
                1,
                SalonIcon.CASH,
                Tone.WARN,
                ui.getTranslation("news.day.open", desk.formats().day(day)),
                desk.branchName(branch),
                "day-close",
                Map.of("day", day.toString()));
    }
}
