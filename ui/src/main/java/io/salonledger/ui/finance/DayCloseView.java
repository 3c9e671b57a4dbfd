package io.salonledger.ui.finance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.finance.query.DayMoney;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;

/** 日结: a day's money by how it came, the count of the drawer, and the days that were closed. */
@Route("day-close")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "ACCOUNTANT", "AUDITOR"})
public class DayCloseView extends Page implements BeforeEnterObserver {

    private final transient FinanceDesk desk;
    private final DatePicker day = new DatePicker();
    private final Div wide = new Div();
    private final Div side = new Div();
    private transient LocalDate date = LocalDate.EPOCH;
    private transient @Nullable DayDetails shown;
    private transient @Nullable CountForm count;
    private transient Optional<BranchId> asked = Optional.empty();

    DayCloseView(FinanceDesk desk, ExportDesk exports, io.salonledger.ui.shell.language.VaadinTexts texts, Live live) {
        this.desk = desk;
        live.follow(this, () -> Live.all("day-money", "day-close"), this::follow);
        wide.addClassName("sl-cards");
        side.addClassName("sl-cards");
        day.setId("day");
        day.setAriaLabel(getTranslation("finance.day"));
        texts.on(day);
        day.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                date = chosen.getValue();
                show();
            }
        });
        header().title(getTranslation("finance.close")).actions(day, exports.button(this::sheet));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UrlFilter url = UrlFilter.of(event);
        asked = desk.permitted(url.text("branch"));
        date = chosen(url.text("day")).orElseGet(() -> branch().map(desk::today).orElse(LocalDate.EPOCH));
        day.setValue(date);
        show();
    }

    private void go(LocalDate other) {
        date = other;
        day.setValue(other);
        show();
    }

    /** The branch that a link names, or the one looked at. */
    private Optional<BranchId> branch() {
        return asked.or(desk::branch);
    }

    private static Optional<LocalDate> chosen(String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    private void show() {
        BranchId branch = branch().orElse(null);
        Currency currency = branch == null ? null : desk.currency(branch).orElse(null);
        if (branch == null || currency == null) {
            showOnly(new EmptyState(
                    SalonIcon.HOME, getTranslation("ticket.no-branch"), getTranslation("ticket.no-branch.hint")));
            return;
        }
        try {
            header().context(desk.branchName(branch) + " · " + desk.formats().day(date));
            count = null;
            draw(branch, currency, desk.gateway().day(branch, date));
            Div both = new Div(wide, side);
            both.addClassName("sl-ticket");
            body().removeAll();
            body().add(both);
        } catch (Refused refused) {
            showOnly(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::show));
        }
    }

    /** A count that has begun goes on, against what is recorded by now. */
    private void draw(BranchId branch, Currency currency, DayDetails found) {
        shown = found;
        Money recorded = recorded(found, Money.zero(currency));
        wide.removeAll();
        wide.add(takings(found), new DayCloses(desk).card(branch, this::go));
        CountForm begun = count;
        if (begun != null && found.closed() == null) {
            begun.recorded(recorded);
        } else {
            side.removeAll();
            side.add(drawer(branch, found, recorded));
        }
    }

    private void follow() {
        BranchId branch = branch().orElse(null);
        Currency currency = branch == null ? null : desk.currency(branch).orElse(null);
        if (branch == null || currency == null) {
            return;
        }
        DayDetails now = desk.gateway().day(branch, date);
        if (!now.equals(shown)) {
            draw(branch, currency, now);
        }
    }

    /** Cash that came and went that day. */
    static Money recorded(DayDetails found, Money zero) {
        return found.money().stream()
                .filter(money -> money.kind() == TenderKind.CASH
                        && money.amount().currency().equals(zero.currency()))
                .map(DayMoney::amount)
                .reduce(zero, Money::plus);
    }

    private Component takings(DayDetails found) {
        SectionCard card = new SectionCard(getTranslation("finance.money"));
        if (found.money().isEmpty()) {
            card.padded(new Span(getTranslation("finance.money.none")));
        }
        for (DayMoney money : found.money()) {
            Span words = new Span(getTranslation("ticket.tender." + kebab(money.kind())) + " · "
                    + getTranslation("finance.source." + kebab(money.source())));
            words.addClassName("grow");
            Span times = new Span(getTranslation("finance.times", money.times()));
            times.addClassNames("muted", "small");
            Span amount = new Span(desk.money(money.amount()));
            amount.addClassName("num");
            Div line = new Div(words, times, amount);
            line.addClassName("sl-day-line");
            card.add(line);
        }
        return card;
    }

    private Component drawer(BranchId branch, DayDetails found, Money recorded) {
        DayCloseRow closed = found.closed();
        count = null;
        if (closed != null) {
            return new ClosedDrawer(desk, closed, recorded);
        }
        if (!desk.may(Permission.DAY_CLOSE)) {
            SectionCard card = new SectionCard(getTranslation("finance.count"));
            card.padded(new Span(getTranslation("finance.open")));
            return card;
        }
        Money opening = found.before() == null
                ? Money.zero(recorded.currency())
                : found.before().leftInside();
        CountForm form = new CountForm(desk, branch, date, recorded, opening, this::show);
        count = form;
        return form;
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private ExportSheet<DayCloseRow> sheet() {
        BranchId branch = branch().orElse(null);
        return new ExportSheet<>(
                "day-closes",
                getTranslation("finance.close"),
                new DayCloses(desk).export(),
                (offset, limit) -> desk.gateway().rows(branch, offset, limit),
                desk.gateway().closes(branch, 0, 1).total());
    }
}
