package io.salonledger.ui.finance;

import java.time.LocalDate;
import java.util.Currency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

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
    private transient LocalDate date = LocalDate.EPOCH;

    DayCloseView(FinanceDesk desk, ExportDesk exports, io.salonledger.ui.shell.language.VaadinTexts texts) {
        this.desk = desk;
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
        date = desk.branch().map(desk::today).orElse(LocalDate.EPOCH);
        day.setValue(date);
        show();
    }

    private void go(LocalDate other) {
        date = other;
        day.setValue(other);
        show();
    }

    private void show() {
        BranchId branch = desk.branch().orElse(null);
        Currency currency = branch == null ? null : desk.currency(branch).orElse(null);
        if (branch == null || currency == null) {
            showOnly(new EmptyState(
                    SalonIcon.HOME, getTranslation("ticket.no-branch"), getTranslation("ticket.no-branch.hint")));
            return;
        }
        try {
            DayDetails found = desk.gateway().day(branch, date);
            header().context(desk.branchName(branch) + " · " + desk.formats().day(date));
            Money recorded = recorded(found, Money.zero(currency));
            Div wide = new Div(takings(found), new DayCloses(desk).card(branch, this::go));
            Div side = new Div(drawer(branch, found, recorded));
            wide.addClassName("sl-cards");
            side.addClassName("sl-cards");
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
        return new CountForm(desk, branch, date, recorded, opening, this::show);
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private ExportSheet<DayCloseRow> sheet() {
        BranchId branch = desk.branch().orElse(null);
        return new ExportSheet<>(
                "day-closes",
                getTranslation("finance.close"),
                new DayCloses(desk).export(),
                (offset, limit) -> desk.gateway().rows(branch, offset, limit),
                desk.gateway().closes(branch, 0, 1).total());
    }
}
