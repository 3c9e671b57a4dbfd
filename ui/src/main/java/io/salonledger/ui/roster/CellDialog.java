package io.salonledger.ui.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.GrantLeave;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.roster.command.RemoveShift;
import io.salonledger.contracts.roster.command.WithdrawLeave;
import io.salonledger.contracts.roster.query.PlannedShift;
import io.salonledger.contracts.roster.query.RosterCell;
import io.salonledger.contracts.roster.query.RosterRow;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** One employee's day: its shifts and absences, each to be taken back, and a new one. */
final class CellDialog {

    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final LocalTime UNTIL = LocalTime.of(20, 0);
    private static final int SECOND_HOURS = 4;

    /** What can be planned. */
    enum Kind {
        SHIFT,
        LEAVE,
        BREAK,
        TRAINING
    }

    private final RosterDesk desk;
    private final RosterRow row;
    private final RosterCell cell;
    private final DayPlanId plan;
    private final Runnable changed;
    private final Select<Kind> kind = new Select<>();
    private final TimePicker from;
    private final TimePicker until;
    /** Of an absence that takes several days. */
    private final DatePicker last = new DatePicker();

    private final Checkbox over = new Checkbox();
    private final ShiftId shift = ShiftId.random();
    private final LeaveId leave = LeaveId.random();
    private final FormDialog dialog;

    CellDialog(RosterDesk desk, BranchId branch, RosterRow row, RosterCell cell, Runnable changed) {
        this.desk = desk;
        this.row = row;
        this.cell = cell;
        this.changed = changed;
        this.plan = new DayPlanId(branch, cell.date());
        UI at = UI.getCurrent();
        kind.setId("kind");
        kind.setLabel(at.getTranslation("roster.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                one -> at.getTranslation("roster.kind." + one.name().toLowerCase(Locale.ROOT)));
        from = RosterDesk.time("from");
        until = RosterDesk.time("until");
        over.setId("over");
        over.setLabel(at.getTranslation("roster.over-bookings"));
        desk.texts().on(last);
        last.setId("last");
        last.setLabel(at.getTranslation("roster.last-day"));
        last.setValue(cell.date());
        last.setMin(cell.date());
        last.addValueChangeListener(change -> propose());
        kind.addValueChangeListener(change -> propose());
        kind.setValue(cell.shifts().isEmpty() ? Kind.SHIFT : Kind.LEAVE);
        dialog = new FormDialog(
                row.name() + " · " + desk.formats().day(cell.date()), at.getTranslation("roster.add"), () -> add(at));
        dialog.wide(existing(at)).wide(kind).fields(from, until).wide(last).wide(over);
    }

    /** Times that are likely: a whole shift, one after the shifts that are there, or an absence from all of them. */
    private void propose() {
        boolean shift = kind.getValue() == Kind.SHIFT;
        boolean days = !shift && last.getValue() != null && last.getValue().isAfter(cell.date());
        last.setVisible(!shift);
        over.setVisible(!shift && (cell.bookings() > 0 || days));
        if (cell.shifts().isEmpty()) {
            from.setValue(FROM);
            until.setValue(UNTIL);
        } else {
            LocalTime begins = cell.shifts().getFirst().span().start().local().toLocalTime();
            LocalTime ends = cell.shifts().getLast().span().end().local().toLocalTime();
            from.setValue(shift ? ends : begins);
            until.setValue(shift ? ends.plusHours(SECOND_HOURS) : ends);
        }
    }

    void open() {
        dialog.open();
    }

    private Div existing(UI at) {
        Div all = new Div();
        cell.shifts()
                .forEach(planned -> all.add(line(
                        at,
                        at.getTranslation("roster.kind.shift") + " " + desk.words(planned.span()),
                        new RemoveShift(planned.begins(), planned.shift()),
                        change(at, planned))));
        cell.leaves()
                .forEach(planned -> all.add(line(
                        at,
                        at.getTranslation("roster.kind." + planned.kind().name().toLowerCase(Locale.ROOT)) + " "
                                + desk.words(planned.span(), cell.date()),
                        new WithdrawLeave(planned.begins(), planned.leave()))));
        if (cell.bookings() > 0) {
            Div much =
                    new Div(at.getTranslation("roster.bookings", desk.formats().number(cell.bookings())));
            much.addClassNames("muted", "small");
            all.add(much);
        }
        return all;
    }

    private Button change(UI at, PlannedShift planned) {
        Button change = new Button(at.getTranslation("roster.change"), SalonIcon.EDIT.create(15), click -> {
            dialog.close();
            new ShiftDialog(desk, row, cell, planned, changed).open();
        });
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.addClassName("change");
        change.setAriaLabel(at.getTranslation("roster.change") + ": " + desk.words(planned.span()));
        return change;
    }

    private Div line(UI at, String words, Command takeBack, Component... acts) {
        Span text = new Span(words);
        text.addClassName("grow");
        Button remove = new Button(
                SalonIcon.X.create(15),
                click -> dialog.act(() -> {
                    desk.gateway().send(takeBack, plan);
                    changed.run();
                }));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(at.getTranslation("roster.remove") + ": " + words);
        remove.addClassName("take-back");
        Div line = new Div(text);
        line.add(acts);
        line.add(remove);
        line.addClassName("sl-roster-line");
        return line;
    }

    private void add(UI at) {
        LocalDate end = kind.getValue() == Kind.SHIFT || last.getValue() == null ? cell.date() : last.getValue();
        ShopSpan span = desk.span(plan.branch(), cell.date(), from.getValue(), end, until.getValue());
        Command command = switch (kind.getValue()) {
            case SHIFT -> new PlanShift(shift, plan.branch(), row.employee(), span);
            case LEAVE -> away(LeaveKind.LEAVE, span);
            case BREAK -> away(LeaveKind.BREAK, span);
            case TRAINING -> away(LeaveKind.TRAINING, span);
        };
        desk.gateway().send(command, plan);
        changed.run();
    }

    private GrantLeave away(LeaveKind why, ShopSpan span) {
        return new GrantLeave(leave, plan.branch(), row.employee(), span, why, over.getValue());
    }
}
