package io.salonledger.ui.booking;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.SalonIcon;

/** The plan as drawn: a board and its form for phones, or why there is none. Redrawn only if something changed. */
final class PlanCanvas extends Div {

    private final PlanBoard board;
    private final PlanPhone phone;
    private final PeopleStrip people;
    private transient @Nullable PlanSheet sheet;
    private transient @Nullable BookingId opened;
    private boolean cancelled;

    PlanCanvas(PlannerDesk desk, PlanBoard.Acts acts, Consumer<EmployeeId> choose) {
        board = new PlanBoard(desk, acts);
        phone = new PlanPhone(desk, acts);
        people = new PeopleStrip(choose);
        addClassName("sl-planner");
    }

    void show(PlanSheet now) {
        if (!now.equals(sheet)) {
            sheet = now;
            draw();
        }
    }

    /** Something else stands in place of the plan. */
    void instead(Component state) {
        sheet = null;
        removeAll();
        add(state);
    }

    void withCancelled(boolean shown) {
        cancelled = shown;
        draw();
    }

    void opened(@Nullable BookingId booking) {
        opened = booking;
        draw();
    }

    private void draw() {
        PlanSheet now = sheet;
        if (now == null) {
            return;
        }
        List<PlanLane> lanes = now.lanes();
        if (lanes.isEmpty()) {
            removeAll();
            add(new EmptyState(
                    SalonIcon.CALENDAR, getTranslation("planner.empty"), getTranslation("planner.empty.hint")));
            return;
        }
        if (board.getParent().isEmpty()) {
            removeAll();
            add(people, board, phone);
        }
        people.setVisible(now.side() == PlanSide.WEEK);
        people.show(now.people(), now.person());
        board.show(lanes, cancelled, opened);
        phone.show(lanes, cancelled, opened);
    }
}
