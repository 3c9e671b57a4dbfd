package io.salonledger.ui.booking;

import java.time.Duration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.PlaceRequestedBooking;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.message.Refused;

/** Places an open request of old books: the service, therapist and time that it names, as far as they are known. */
final class PlaceDialog {

    private final FormDialog dialog;
    private final ComboBox<ServiceRow> service = new ComboBox<>();
    private final IntegerField minutes = new IntegerField();
    private final SlotFields slot;

    PlaceDialog(PlannerDesk desk, BookingDetails booking, Runnable placed) {
        UI at = UI.getCurrent();
        service.setId("service");
        service.setLabel(at.getTranslation("booking.service"));
        service.setItemLabelGenerator(ServiceWords::of);
        minutes.setId("minutes");
        minutes.setLabel(at.getTranslation("planner.minutes"));
        minutes.setMin(5);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        slot = new SlotFields(desk, booking.branch(), booking.booking(), this::chosen, this::duration);
        ShopTime asked = booking.requested();
        service.setItems(desk.gateway()
                .services(
                        asked == null
                                ? desk.today(booking.branch())
                                : asked.local().toLocalDate()));
        service.addValueChangeListener(change -> {
            minutes.setValue(ServiceWords.minutes(change.getValue()));
            slot.offer();
        });
        minutes.addValueChangeListener(change -> slot.offer());
        service.getListDataView()
                .getItems()
                .filter(row -> row.service().equals(booking.arrangement().service()))
                .findFirst()
                .ifPresent(service::setValue);
        slot.set(booking.arrangement().employee(), asked, null);
        dialog = new FormDialog(at.getTranslation("planner.place"), at.getTranslation("planner.place.do"), () -> {
            ServiceId wanted = chosen();
            if (wanted == null) {
                throw new FormDialog.Invalid(at.getTranslation("list.required", at.getTranslation("booking.service")));
            }
            Wish wish = new Wish(wanted, slot.employee(), slot.room(), slot.start(), duration());
            try {
                boolean shown = desk.gateway()
                        .place(
                                new PlaceRequestedBooking(booking.booking(), wish),
                                booking.booking(),
                                new DayPlanId(booking.branch(), desk.dateOf(booking.branch(), wish.start())));
                PlannerDesk.done(shown, at.getTranslation("planner.placed"));
            } catch (Refused refused) {
                slot.offer();
                throw refused;
            }
            placed.run();
        });
        dialog.fields(service, minutes).fields(slot.fields()).wide(slot.free());
    }

    void open() {
        dialog.open();
        slot.offer();
    }

    private @Nullable ServiceId chosen() {
        return service.getValue() == null ? null : service.getValue().service();
    }

    /** Null where it is the service's own. */
    private @Nullable Duration duration() {
        Integer minute = minutes.getValue();
        return minute == null || minute.equals(ServiceWords.minutes(service.getValue()))
                ? null
                : Duration.ofMinutes(minute);
    }
}
