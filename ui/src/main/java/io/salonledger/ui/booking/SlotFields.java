package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.roster.query.FindFreeTimes;
import io.salonledger.contracts.roster.query.FreeTime;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.list.FormDialog;

/** When, by whom and where: shared by booking, moving and placing. Offers the next free times for what is chosen. */
final class SlotFields {

    private static final int OFFERED = 8;
    private static final int DAYS = 14;
    /** Minutes. */
    private static final int GRID = 5;

    private static final Duration STEP = Duration.ofMinutes(15);

    private final PlannerDesk desk;
    private final BranchId branch;
    private final Supplier<@Nullable ServiceId> service;
    private final Supplier<@Nullable Duration> duration;
    private final @Nullable BookingId booking;
    private final ComboBox<EmployeeRow> employee = new ComboBox<>();
    private final DatePicker date = new DatePicker();
    private final TimePicker time = new TimePicker();
    private final ComboBox<Facility> room = new ComboBox<>();
    private final FreeTimesPanel free;

    SlotFields(
            PlannerDesk desk,
            BranchId branch,
            @Nullable BookingId booking,
            Supplier<@Nullable ServiceId> service,
            Supplier<@Nullable Duration> duration) {
        this.desk = desk;
        this.branch = branch;
        this.booking = booking;
        this.service = service;
        this.duration = duration;
        this.free = new FreeTimesPanel(desk, this::take);
        UI at = UI.getCurrent();
        employee.setId("therapist");
        employee.setLabel(at.getTranslation("booking.employee"));
        employee.setPlaceholder(at.getTranslation("planner.any"));
        employee.setItemLabelGenerator(EmployeeRow::label);
        employee.setItems(desk.gateway().employees(branch));
        employee.setClearButtonVisible(true);
        desk.texts().on(date);
        date.setId("date");
        date.setLabel(at.getTranslation("planner.date"));
        time.setId("time");
        time.setLabel(at.getTranslation("planner.time"));
        time.setStep(STEP);
        // 24 hours in every language.
        time.setLocale(Locale.UK);
        List<Facility> rooms = desk.gateway().branch(branch).facilities();
        room.setId("room");
        room.setLabel(at.getTranslation("planner.room"));
        room.setPlaceholder(at.getTranslation("planner.room.none"));
        room.setItemLabelGenerator(Facility::name);
        room.setItems(rooms);
        room.setClearButtonVisible(true);
        room.setVisible(!rooms.isEmpty());
        employee.addValueChangeListener(change -> offer());
        date.addValueChangeListener(change -> offer());
        time.addValueChangeListener(change -> offer());
    }

    Component[] fields() {
        return new Component[] {employee, date, time, room};
    }

    FreeTimesPanel free() {
        return free;
    }

    void set(@Nullable EmployeeId who, @Nullable ShopTime start, @Nullable FacilityId where) {
        employee.setValue(employee.getListDataView()
                .getItems()
                .filter(row -> row.employee().equals(who))
                .findFirst()
                .orElse(null));
        room.setValue(room.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(where))
                .findFirst()
                .orElse(null));
        if (start != null) {
            date.setValue(start.local().toLocalDate());
            time.setValue(start.local().toLocalTime());
        } else {
            date.setValue(desk.today(branch));
        }
    }

    /** Today, and the last five minutes that have begun. */
    void now() {
        LocalDateTime now = desk.now(branch);
        date.setValue(now.toLocalDate());
        time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / GRID * GRID));
    }

    private void take(FreeTime chosen) {
        date.setValue(chosen.start().local().toLocalDate());
        time.setValue(chosen.start().local().toLocalTime());
    }

    @Nullable
    EmployeeId employee() {
        return employee.getValue() == null ? null : employee.getValue().employee();
    }

    @Nullable
    FacilityId room() {
        return room.getValue() == null ? null : room.getValue().id();
    }

    ShopTime start() {
        UI at = UI.getCurrent();
        if (date.getValue() == null || time.getValue() == null) {
            throw new FormDialog.Invalid(at.getTranslation("list.required", at.getTranslation("planner.time")));
        }
        return desk.time(branch, date.getValue().atTime(time.getValue()));
    }

    LocalDate day() {
        return Objects.requireNonNullElseGet(date.getValue(), () -> desk.today(branch));
    }

    /** Asks what is free at and after the chosen time, for the chosen service and therapist. */
    void offer() {
        ServiceId wanted = service.get();
        if (wanted == null) {
            free.clear();
            return;
        }
        ShopTime after = desk.time(
                branch, time.getValue() == null ? day().atStartOfDay().plusHours(5) : day().atTime(time.getValue()));
        FormDialog.guarded(() -> free.show(
                desk.gateway()
                        .freeTimes(new FindFreeTimes(
                                branch, wanted, employee(), duration.get(), after, DAYS, booking, OFFERED)),
                day()));
    }
}
