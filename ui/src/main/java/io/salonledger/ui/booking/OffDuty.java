package io.salonledger.ui.booking;

import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.PlannedShift;

/** Hatches the times of a column in which nobody can be booked: outside the shifts, and in absences. */
final class OffDuty {

    private final DayColumn column;
    private final PlanAxis axis;

    OffDuty(DayColumn column, PlanAxis axis) {
        this.column = column;
        this.axis = axis;
    }

    void in(Div lane) {
        int reached = 0;
        for (PlannedShift shift : column.shifts()) {
            int from = axis.minute(shift.span().from());
            if (from > reached) {
                lane.add(off(reached, from, lane.getTranslation("planner.off")));
            }
            reached = Math.max(reached, axis.minute(shift.span().until()));
        }
        if (reached < axis.minutes()) {
            String key = column.shifts().isEmpty() ? "planner.no-shift" : "planner.off";
            lane.add(off(reached, axis.minutes(), lane.getTranslation(key)));
        }
        column.leaves()
                .forEach(leave -> lane.add(off(
                        axis.minute(leave.span().from()),
                        axis.minute(leave.span().until()),
                        lane.getTranslation("planner.leave." + BookingTexts.kebab(leave.kind())))));
    }

    private static Div off(int from, int until, String words) {
        Div off = new Div(words);
        off.addClassName("off");
        off.getStyle().set("top", PlanAxis.pixels(from) + "px").set("height", PlanAxis.pixels(until - from) + "px");
        return off;
    }
}
