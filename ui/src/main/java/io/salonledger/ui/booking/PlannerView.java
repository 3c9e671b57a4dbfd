package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.StepNavigation;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.list.WorkArea;
import io.salonledger.ui.live.Following;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.StateBlock;

/** The day of a branch by therapist (预约): book, move, and take each booking through its steps. */
@Route("planner")
@JsModule("context://js/salon-planner.js")
@StyleSheet("context://css/planner.css")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "AUDITOR", "ANALYST"})
public class PlannerView extends Page implements BeforeEnterObserver {

    private static final String PATH = "planner";

    private final transient PlannerDesk desk;
    private final Div day = new Div();
    private final Div content = new Div();
    private final WorkArea area;
    private final PlannerLegend legend;
    private transient UrlFilter url = new UrlFilter();
    private transient @Nullable BranchId branch;
    private transient @Nullable DayPlanDetails plan;
    private transient @Nullable BookingId opened;
    private transient @Nullable BookingDetails shownBooking;
    private transient @Nullable PlanBoard board;
    private transient @Nullable PlanPhone phone;
    private final transient Following following;
    private boolean cancelled;

    PlannerView(PlannerDesk desk, Live live) {
        this.desk = desk;
        following = live.follow(this, this::watched, this::follow);
        setId("planner");
        fillWindow();
        content.addClassName("sl-planner");
        day.addClassName("sl-day");
        legend = new PlannerLegend(show -> {
            cancelled = show;
            draw();
        });
        area = new WorkArea(legend.hint(), content, () -> {
            opened = null;
            shownBooking = null;
            draw();
        });
        header().title(getTranslation("planner.title"))
                .mark(
                        new StepNavigation(
                                List.of("planner.previous", "planner.today", "planner.next"),
                                step -> go(step == 0 ? null : date().plusDays(step))),
                        day);
        Button create = new Button(getTranslation("planner.new"), SalonIcon.PLUS.create(17), click -> book(null, null));
        create.setId("new-booking");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(desk.may(Permission.BOOKING_EDIT));
        header().actions(create);
        body().add(area, legend);
    }

    private LocalDate date() {
        try {
            if (!url.text("day").isEmpty()) {
                return LocalDate.parse(url.text("day"));
            }
        } catch (DateTimeParseException mistyped) {
            // Today, then.
        }
        return branch == null ? LocalDate.now(desk.formats().clock()) : desk.today(branch);
    }

    /** @param date null means today */
    private void go(@Nullable LocalDate date) {
        url.with("day", date == null ? "" : date.toString());
        url.show(UI.getCurrent(), PATH);
        area.close();
        following.turn();
        load();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        branch = desk.branch().orElse(null);
        load();
        if (!url.text("booking").isEmpty()) {
            FormDialog.guarded(() -> show(new BookingId(url.text("booking"))));
        }
    }

    private void load() {
        BranchId of = branch;
        if (of == null) {
            showOnly(new EmptyState(
                    SalonIcon.HOME, getTranslation("planner.no-branch"), getTranslation("planner.no-branch.hint")));
            return;
        }
        try {
            take(desk.gateway().plan(of, date()));
        } catch (Refused refused) {
            instead(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            instead(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::load));
        }
    }

    private void take(DayPlanDetails now) {
        if (!now.equals(plan)) {
            plan = now;
            draw();
        }
    }

    private void instead(StateBlock state) {
        plan = null;
        board = null;
        phone = null;
        content.removeAll();
        content.add(state);
    }

    private void draw() {
        DayPlanDetails now = plan;
        if (now == null) {
            return;
        }
        day.setText(desk.formats().day(now.plan().date()));
        String name = desk.branchName(now.plan().branch());
        String figures = PlannerFigures.of(this, now, desk.formats());
        header().context(name.isEmpty() ? figures : name + " · " + figures);
        if (now.columns().isEmpty()) {
            board = null;
            phone = null;
            content.removeAll();
            content.add(new EmptyState(
                    SalonIcon.CALENDAR, getTranslation("planner.empty"), getTranslation("planner.empty.hint")));
            return;
        }
        if (board == null || phone == null) {
            content.removeAll();
            board = new PlanBoard(desk, PlanAxis.of(now), new Acts());
            phone = new PlanPhone(desk, this::open);
            content.add(board, phone);
        }
        board.show(now, cancelled, opened);
        phone.show(now, cancelled);
    }

    private void open(BookingId booking) {
        FormDialog.guarded(() -> {
            BookingDetails details = desk.gateway().find(booking);
            opened = booking;
            shownBooking = details;
            area.open(new BookingPanel(desk, this, this::reload).of(details, area::close));
            draw();
        });
    }

    /** Goes to the day that a booking stands on, and opens it. */
    private void show(BookingId booking) {
        Placement placement = desk.gateway().find(booking).placement();
        if (placement != null && !placement.businessDate().equals(date())) {
            go(placement.businessDate());
        } else {
            load();
        }
        open(booking);
    }

    /** What is open follows too, but is not redrawn under the pointer if nothing changed. */
    private void reload() {
        load();
        panel();
    }

    /** What can't be had just now leaves the page as it is. */
    private void follow() {
        BranchId of = branch;
        if (of != null) {
            take(desk.gateway().plan(of, date()));
            panel();
        }
    }

    private void panel() {
        BookingId of = opened;
        if (of != null) {
            BookingDetails now = desk.gateway().find(of);
            if (!now.equals(shownBooking)) {
                open(of);
            }
        }
    }

    private void book(@Nullable EmployeeId employee, @Nullable ShopTime start) {
        BranchId of = branch;
        if (of != null) {
            FormDialog.guarded(() -> new BookDialog(desk, of, employee, start, this::show).open());
        }
    }

    /** What is done on the board. */
    private final class Acts implements PlanBoard.Acts {

        @Override
        public void open(BookingId booking) {
            PlannerView.this.open(booking);
        }

        @Override
        public void book(EmployeeId employee, ShopTime start) {
            PlannerView.this.book(employee, start);
        }

        @Override
        public void drop(BookingId booking, EmployeeId employee, ShopTime start) {
            FormDialog.guarded(() -> new PlannerDrop(desk, PlannerView.this::reload)
                    .drop(desk.gateway().find(booking), employee, start));
        }
    }

    private List<WatchReadModel> watched() {
        BranchId of = branch;
        return of == null ? List.of() : PlannerGateway.shown(new DayPlanId(of, date()));
    }
}
