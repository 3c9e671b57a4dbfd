package io.salonledger.ui.booking;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.MarkNoShow;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.booking.command.UndoLastStep;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.SalonIcon;

/** The buttons of what can be done with a booking in its state, by whoever may. */
final class BookingSteps {

    private final PlannerDesk desk;
    private final BookingDetails booking;
    private final Runnable changed;
    private final UI at = UI.getCurrent();

    BookingSteps(PlannerDesk desk, BookingDetails booking, Runnable changed) {
        this.desk = desk;
        this.booking = booking;
        this.changed = changed;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        BookingId id = booking.booking();
        boolean edit = desk.may(Permission.BOOKING_EDIT);
        boolean serve = desk.may(Permission.BOOKING_SERVE);
        switch (booking.state()) {
            case TO_BE_PLACED -> {
                if (edit) {
                    buttons.add(
                            primary("place", SalonIcon.CALENDAR, () -> new PlaceDialog(desk, booking, changed).open()));
                    buttons.add(cancel());
                }
            }
            case BOOKED -> {
                if (edit) {
                    buttons.add(primary(
                            "check-in",
                            SalonIcon.DOOR,
                            () -> step(new CheckIn(id, null), BookingState.ARRIVED, "check-in")));
                    buttons.add(move());
                    buttons.add(change());
                    if (hasBegun()) {
                        buttons.add(button(
                                "no-show",
                                SalonIcon.X_CIRCLE,
                                () -> step(new MarkNoShow(id, null), BookingState.NO_SHOW, "no-show")));
                    }
                    buttons.add(cancel());
                    if (booking.requested() != null) {
                        buttons.add(undo());
                    }
                }
            }
            case ARRIVED -> {
                if (serve) {
                    buttons.add(primary(
                            "start",
                            SalonIcon.PLAY,
                            () -> step(new StartService(id, null), BookingState.IN_SERVICE, "start")));
                }
                if (edit) {
                    buttons.add(move());
                    buttons.add(change());
                    buttons.add(cancel());
                    buttons.add(undo());
                }
            }
            case IN_SERVICE -> {
                if (serve) {
                    buttons.add(primary(
                            "complete",
                            SalonIcon.CHECK,
                            () -> step(new CompleteService(id, null), BookingState.COMPLETED, "complete")));
                }
                if (edit) {
                    buttons.add(change());
                    buttons.add(undo());
                }
            }
            case COMPLETED -> {
                if (desk.may(Permission.TICKET_SEE)) {
                    buttons.add(primary("ticket", SalonIcon.TILL, this::ticket));
                }
                if (edit && booking.changes().size() > 1) {
                    buttons.add(undo());
                }
            }
            case NO_SHOW, CANCELLED -> {
                if (edit && booking.changes().size() > 1) {
                    buttons.add(undo());
                }
            }
            case PAST -> {}
        }
        return buttons.toArray(Component[]::new);
    }

    /** Takes the one step that comes next, where there is one. */
    void next() {
        BookingId id = booking.booking();
        switch (booking.state()) {
            case BOOKED -> step(new CheckIn(id, null), BookingState.ARRIVED, "check-in");
            case ARRIVED -> step(new StartService(id, null), BookingState.IN_SERVICE, "start");
            case IN_SERVICE -> step(new CompleteService(id, null), BookingState.COMPLETED, "complete");
            case COMPLETED -> ticket();
            default -> {}
        }
    }

    /** To the till while it waits to be paid, else to the ticket as it was paid. */
    private void ticket() {
        FormDialog.guarded(() -> {
            TicketDetails ticket = desk.gateway().ticketOf(booking.booking());
            boolean pay = ticket.state() == TicketState.OPEN && desk.may(Permission.TICKET_SETTLE);
            at.navigate((pay ? "checkout/" : "ticket/") + ticket.ticket().value());
        });
    }

    private boolean hasBegun() {
        return booking.placement() != null
                && !desk.now().isBefore(booking.placement().span().from());
    }

    private Button move() {
        return button("move", SalonIcon.CALENDAR, () -> {
            if (booking.placement() != null) {
                new MoveDialog(desk, booking, booking.placement(), changed).open();
            }
        });
    }

    private Button change() {
        return button("change", SalonIcon.EDIT, () -> BookingForms.changeService(desk, booking, changed));
    }

    private Button cancel() {
        return button("cancel", SalonIcon.X, () -> BookingForms.cancel(desk, booking, changed));
    }

    private Button undo() {
        return button("undo", SalonIcon.UNDO, () -> undo(booking.state()));
    }

    /** A step that its notice offers to take back. */
    private void step(Command command, BookingState led, String name) {
        FormDialog.guarded(() -> {
            boolean shown = desk.gateway().send(command, booking.booking());
            (shown
                            ? Notice.good(at.getTranslation("planner.done." + name))
                            : Notice.later(at.getTranslation("list.late")))
                    .action(at.getTranslation("planner.undo"), () -> undo(led))
                    .show();
        });
        changed.run();
    }

    /** @param led the state that the mistaken step led to */
    private void undo(BookingState led) {
        FormDialog.guarded(() -> PlannerDesk.done(
                desk.gateway().send(new UndoLastStep(booking.booking(), led), booking.booking()),
                at.getTranslation("list.recorded")));
        changed.run();
    }

    private Button primary(String name, SalonIcon icon, Runnable act) {
        Button button = button(name, icon, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String name, SalonIcon icon, Runnable act) {
        Button button = new Button(at.getTranslation("planner." + name), icon.create(16), click -> act.run());
        button.setId("do-" + name);
        return button;
    }
}
