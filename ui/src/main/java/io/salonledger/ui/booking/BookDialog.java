package io.salonledger.ui.booking;

import java.time.Duration;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.message.Refused;

/** Makes a booking in under a minute: guest, service, therapist, time. What is refused loses nothing that was typed. */
final class BookDialog {

    private final PlannerDesk desk;
    private final BranchId branch;
    private final BookingId booking = BookingId.random();
    private final GuestField guest;
    private final ComboBox<ServiceRow> service = new ComboBox<>();
    private final IntegerField minutes = new IntegerField();
    private final TextField note = new TextField();
    private final Checkbox here = new Checkbox();
    private final SlotFields slot;
    private final FormDialog dialog;

    BookDialog(PlannerDesk desk, BranchId branch, @Nullable PlanSpot spot, Consumer<BookingId> booked) {
        this.desk = desk;
        this.branch = branch;
        UI at = UI.getCurrent();
        guest = new GuestField(desk);
        service.setId("service");
        service.setLabel(at.getTranslation("booking.service"));
        service.setRequiredIndicatorVisible(true);
        service.setItemLabelGenerator(ServiceWords::of);
        minutes.setId("minutes");
        minutes.setLabel(at.getTranslation("planner.minutes"));
        minutes.setMin(5);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        note.setId("note");
        note.setLabel(at.getTranslation("planner.note"));
        slot = new SlotFields(desk, branch, null, this::chosenService, this::chosenDuration);
        service.setItems(desk.gateway()
                .services(
                        spot == null ? desk.today(branch) : spot.start().local().toLocalDate()));
        service.addValueChangeListener(change -> {
            minutes.setValue(ServiceWords.minutes(change.getValue()));
            slot.offer();
        });
        minutes.addValueChangeListener(change -> slot.offer());
        if (spot == null) {
            slot.set(null, null, null);
        } else {
            slot.set(spot.employee(), spot.start(), spot.room());
        }
        here.setId("here");
        here.setLabel(at.getTranslation("planner.here"));
        here.setVisible(spot == null);
        here.addValueChangeListener(change -> {
            if (change.getValue()) {
                slot.now();
            }
        });
        dialog = new FormDialog(
                at.getTranslation("planner.new"), at.getTranslation("planner.book"), () -> send(at, booked));
        dialog.setWidth("560px");
        dialog.wide(guest)
                .wide(here)
                .fields(service, minutes)
                .fields(slot.fields())
                .wide(note)
                .wide(slot.free());
    }

    void open() {
        dialog.open();
        guest.focus();
    }

    /** Somebody from the street stands at the desk: all that is left to say is what for. */
    void openForWalkIn() {
        guest.setValue(new GuestChoice.WalkIn(""));
        here.setValue(true);
        dialog.open();
        service.focus();
    }

    private @Nullable ServiceId chosenService() {
        return service.getValue() == null ? null : service.getValue().service();
    }

    /** Null where it is the service's own. */
    private @Nullable Duration chosenDuration() {
        Integer own = ServiceWords.minutes(service.getValue());
        Integer chosen = minutes.getValue();
        return chosen == null || chosen.equals(own) ? null : Duration.ofMinutes(chosen);
    }

    private void send(UI at, Consumer<BookingId> booked) {
        ServiceId wanted = chosenService();
        if (wanted == null) {
            throw new FormDialog.Invalid(at.getTranslation("list.required", at.getTranslation("booking.service")));
        }
        if (guest.getValue() == null) {
            throw new FormDialog.Invalid(at.getTranslation("list.required", at.getTranslation("planner.guest")));
        }
        Wish wish = new Wish(wanted, slot.employee(), slot.room(), slot.start(), chosenDuration());
        try {
            Guest who = registered(guest.getValue());
            boolean shown = desk.gateway()
                    .place(
                            new BookAppointment(booking, branch, who, wish, note.getValue()),
                            booking,
                            new DayPlanId(branch, desk.dateOf(branch, wish.start())));
            PlannerDesk.done(shown, at.getTranslation(here.getValue() ? "planner.booked.here" : "planner.booked"));
        } catch (Refused refused) {
            slot.offer();
            throw refused;
        }
        if (here.getValue()) {
            // The booking stands whatever becomes of this: the desk sees it and can still check the guest in.
            FormDialog.guarded(() -> desk.gateway().send(new CheckIn(booking, null), booking));
        }
        booked.accept(booking);
    }

    private Guest registered(GuestChoice choice) {
        return switch (choice) {
            case GuestChoice.Known known -> Guest.member(known.row().member());
            case GuestChoice.WalkIn walkIn -> Guest.walkIn(walkIn.name());
            case GuestChoice.New fresh -> {
                desk.gateway()
                        .send(new RegisterMember(
                                fresh.member(),
                                branch,
                                fresh.name(),
                                fresh.phone().isEmpty() ? null : fresh.phone()));
                yield Guest.member(fresh.member());
            }
        };
    }
}
