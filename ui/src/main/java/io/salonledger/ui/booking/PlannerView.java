package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

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
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.StepNavigation;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Following;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Segments;

/** The plan of a branch (预约), by therapist, by room or a therapist's week: book, move, take each booking on. */
@Route("planner")
@JsModule("context://js/salon-planner.js")
@StyleSheet("context://css/planner.css")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "AUDITOR", "ANALYST"})
public class PlannerView extends Page implements BeforeEnterObserver {

    private final transient PlannerDesk desk;
    private final Div day = new Div();
    private final Segments<PlanSide> sides;
    private final PlanCanvas canvas;
    private final transient BookingDrawer drawer;
    private final transient Following following;
    private transient PlannerAddress address = new PlannerAddress(new UrlFilter());
    private transient @Nullable BranchId branch;

    PlannerView(PlannerDesk desk, Live live) {
        this.desk = desk;
        following = live.follow(this, this::watched, this::follow);
        setId("planner");
        fillWindow();
        day.addClassName("sl-day");
        canvas = new PlanCanvas(
                desk,
                new PlannerActs(desk, this::open, spot -> book(spot, BookDialog::open), this::reload),
                person -> change("who", person.value()));
        PlannerLegend legend = new PlannerLegend(canvas::withCancelled);
        drawer = new BookingDrawer(desk, legend.hint(), canvas, canvas::opened, this::reload);
        header().title(getTranslation("planner.title"))
                .mark(
                        new StepNavigation(List.of("planner.previous", "planner.today", "planner.next"), this::step),
                        day);
        sides = PlanSide.segments(this, side -> change("by", side == PlanSide.THERAPIST ? "" : side.code()));
        Button walkIn = new Button(
                getTranslation("planner.walk-in"),
                SalonIcon.DOOR.create(17),
                click -> book(null, BookDialog::openForWalkIn));
        walkIn.setId("walk-in");
        walkIn.setVisible(desk.may(Permission.BOOKING_EDIT));
        Button create = new Button(
                getTranslation("planner.new"), SalonIcon.PLUS.create(17), click -> book(null, BookDialog::open));
        create.setId("new-booking");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(desk.may(Permission.BOOKING_EDIT));
        header().actions(sides, walkIn, create);
        body().add(drawer.area(), legend);
    }

    /** @param step −1 is back, 0 is today, 1 is forth */
    private void step(int step) {
        go(
                step == 0
                        ? null
                        : address.date(today())
                                .plusDays(step * (long) address.side().days()));
    }

    private LocalDate today() {
        return branch == null ? LocalDate.now(desk.formats().clock()) : desk.today(branch);
    }

    private List<LocalDate> dates() {
        return address.dates(today());
    }

    /** @param date null means today */
    private void go(@Nullable LocalDate date) {
        change("day", date == null ? "" : date.toString());
    }

    private void change(String name, String value) {
        address.change(name, value);
        drawer.close();
        following.turn();
        load();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = new PlannerAddress(UrlFilter.of(event));
        branch = desk.branch().orElse(null);
        load();
        address.booking().ifPresent(booking -> FormDialog.guarded(() -> show(booking)));
    }

    private void load() {
        BranchId of = branch;
        if (of == null) {
            showOnly(new EmptyState(
                    SalonIcon.HOME, getTranslation("planner.no-branch"), getTranslation("planner.no-branch.hint")));
            return;
        }
        sides.choose(address.side());
        try {
            show(sheet(of));
        } catch (Refused refused) {
            canvas.instead(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            canvas.instead(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::load));
        }
    }

    private PlanSheet sheet(BranchId of) {
        return desk.sheet(of, address.side(), dates(), address.who());
    }

    private void show(PlanSheet sheet) {
        List<LocalDate> dates = dates();
        day.setText(
                dates.size() == 1
                        ? desk.formats().day(dates.getFirst())
                        : desk.formats().day(dates.getFirst()) + " – "
                                + desk.formats().day(dates.getLast()));
        BranchId of = sheet.plans().getFirst().plan().branch();
        String name = desk.branchName(of);
        String figures = PlannerFigures.of(this, sheet, desk.formats());
        header().context(name.isEmpty() ? figures : name + " · " + figures);
        canvas.show(sheet);
    }

    private void open(BookingId booking) {
        FormDialog.guarded(() -> drawer.open(booking));
    }

    /** Goes to the day that a booking stands on, and opens it. */
    private void show(BookingId booking) {
        Placement placement = desk.gateway().find(booking).placement();
        if (placement != null && !dates().contains(placement.businessDate())) {
            go(placement.businessDate());
        } else {
            load();
        }
        open(booking);
    }

    private void reload() {
        load();
        drawer.refresh();
    }

    private void book(@Nullable PlanSpot spot, Consumer<BookDialog> open) {
        BranchId of = branch;
        if (of != null) {
            FormDialog.guarded(() -> open.accept(new BookDialog(desk, of, spot, this::show)));
        }
    }

    /** What can't be had just now leaves the page as it is. */
    private void follow() {
        BranchId of = branch;
        if (of != null) {
            show(sheet(of));
            drawer.refresh();
        }
    }

    private List<WatchReadModel> watched() {
        BranchId of = branch;
        return of == null
                ? List.of()
                : PlannerGateway.shown(
                        dates().stream().map(date -> new DayPlanId(of, date)).toList());
    }
}
