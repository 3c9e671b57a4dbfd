package io.salonledger.ui.roster;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;

import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.command.ChangeShift;
import io.salonledger.contracts.roster.query.PlannedShift;
import io.salonledger.contracts.roster.query.RosterCell;
import io.salonledger.contracts.roster.query.RosterRow;
import io.salonledger.ui.list.FormDialog;

/** Gives a shift other times; refused while bookings would be left outside of it, with the way to them. */
final class ShiftDialog {

    private final FormDialog dialog;

    ShiftDialog(RosterDesk desk, RosterRow row, RosterCell cell, PlannedShift shift, Runnable changed) {
        UI at = UI.getCurrent();
        DayPlanId plan = shift.begins();
        TimePicker from = RosterDesk.time("from");
        TimePicker until = RosterDesk.time("until");
        from.setValue(shift.span().start().local().toLocalTime());
        until.setValue(shift.span().end().local().toLocalTime());
        dialog = new FormDialog(
                row.name() + " · " + desk.formats().day(plan.date()), at.getTranslation("roster.change"), () -> {
                    desk.gateway()
                            .send(
                                    new ChangeShift(
                                            plan,
                                            shift.shift(),
                                            desk.span(plan.branch(), plan.date(), from.getValue(), until.getValue())),
                                    plan);
                    changed.run();
                });
        dialog.setId("shift");
        dialog.fields(from, until);
        if (cell.bookings() > 0) {
            Anchor day = new Anchor("planner?day=" + cell.date(), at.getTranslation("roster.see-bookings"));
            Div bookings = new Div(
                    new Span(at.getTranslation("roster.bookings", desk.formats().number(cell.bookings()))), day);
            bookings.addClassNames("muted", "small", "row");
            dialog.wide(bookings);
        }
    }

    void open() {
        dialog.open();
    }
}
