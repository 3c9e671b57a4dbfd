package io.salonledger.ui.booking;

import java.time.Duration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.command.CancelBooking;
import io.salonledger.contracts.booking.command.ChangeBookedService;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.ui.list.FormDialog;

/** The small forms of a booking: another service, cancelling. */
final class BookingForms {

    private BookingForms() {}

    static void changeService(PlannerDesk desk, BookingDetails booking, Runnable changed) {
        UI at = UI.getCurrent();
        ComboBox<ServiceRow> service = new ComboBox<>(at.getTranslation("booking.service"));
        service.setId("service");
        service.setItemLabelGenerator(ServiceWords::of);
        Placement placement = booking.placement();
        service.setItems(
                desk.gateway().services(placement == null ? desk.today(booking.branch()) : placement.businessDate()));
        IntegerField minutes = new IntegerField(at.getTranslation("planner.minutes"));
        minutes.setId("minutes");
        minutes.setMin(5);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        service.getListDataView()
                .getItems()
                .filter(row -> row.service().equals(booking.arrangement().service()))
                .findFirst()
                .ifPresent(service::setValue);
        if (booking.terms() != null) {
            minutes.setValue((int) booking.terms().duration().toMinutes());
        }
        service.addValueChangeListener(change -> minutes.setValue(ServiceWords.minutes(change.getValue())));
        new FormDialog(at.getTranslation("planner.change"), at.getTranslation("list.save"), () -> {
                    if (service.getValue() == null) {
                        throw new FormDialog.Invalid(
                                at.getTranslation("list.required", at.getTranslation("booking.service")));
                    }
                    Integer minute = minutes.getValue();
                    boolean shown = desk.gateway()
                            .send(
                                    new ChangeBookedService(
                                            booking.booking(),
                                            service.getValue().service(),
                                            minute == null ? null : Duration.ofMinutes(minute)),
                                    booking.booking());
                    PlannerDesk.done(shown, at.getTranslation("list.recorded"));
                    changed.run();
                })
                .fields(service, minutes)
                .open();
    }

    static void cancel(PlannerDesk desk, BookingDetails booking, Runnable changed) {
        UI at = UI.getCurrent();
        ComboBox<CancelReason> reason = new ComboBox<>(at.getTranslation("planner.reason"));
        reason.setId("reason");
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(one -> at.getTranslation("planner.reason." + BookingTexts.kebab(one)));
        reason.setRequiredIndicatorVisible(true);
        TextField note = new TextField(at.getTranslation("planner.note"));
        note.setId("note");
        new FormDialog(at.getTranslation("planner.cancel"), at.getTranslation("planner.cancel.do"), () -> {
                    if (reason.getValue() == null) {
                        throw new FormDialog.Invalid(
                                at.getTranslation("list.required", at.getTranslation("planner.reason")));
                    }
                    boolean shown = desk.gateway()
                            .send(
                                    new CancelBooking(booking.booking(), reason.getValue(), note.getValue(), null),
                                    booking.booking());
                    PlannerDesk.done(shown, at.getTranslation("planner.cancelled"));
                    changed.run();
                })
                .wide(reason)
                .wide(note)
                .open();
    }
}
