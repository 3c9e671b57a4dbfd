package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.BookingCounts;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** The filters of the bookings; the address holds them. */
final class BookingFilterBar extends Div {

    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final ComboBox<String> employee = new ComboBox<>();
    private final ComboBox<String> service = new ComboBox<>();
    private final transient Formats formats;
    private final transient Runnable changed;
    private transient UrlFilter url = new UrlFilter();

    BookingFilterBar(
            VaadinTexts words,
            Formats formats,
            Map<String, String> employees,
            Map<String, String> services,
            Runnable changed) {
        this.formats = formats;
        this.changed = changed;
        date("from", from, words);
        date("to", to, words);
        choice("employee", employee, employees);
        choice("service", service, services);
    }

    private void date(String name, DatePicker picker, VaadinTexts words) {
        words.on(picker);
        picker.setId(name);
        picker.setPlaceholder(getTranslation("booking.filter." + name));
        picker.setAriaLabel(getTranslation("booking.filter." + name));
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(name, change.getValue() == null ? "" : change.getValue().toString());
            }
        });
    }

    private void choice(String name, ComboBox<String> box, Map<String, String> names) {
        box.setId(name);
        box.setPlaceholder(getTranslation("booking." + name));
        box.setAriaLabel(getTranslation("booking." + name));
        box.setClearButtonVisible(true);
        box.setItems(names.keySet());
        box.setItemLabelGenerator(id -> names.getOrDefault(id, "…"));
        box.setVisible(!names.isEmpty());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(name, change.getValue() == null ? "" : change.getValue());
            }
        });
    }

    void read(UrlFilter address) {
        url = address;
        from.setValue(dateOf("from"));
        to.setValue(dateOf("to"));
        employee.setValue(emptyToNull("employee"));
        service.setValue(emptyToNull("service"));
    }

    UrlFilter url() {
        return url;
    }

    BookingFilter filter(@Nullable String branch) {
        String member = url.text("member");
        String who = url.text("employee");
        String what = url.text("service");
        return new BookingFilter(
                branch == null ? null : new BranchId(branch),
                dateOf("from"),
                dateOf("to"),
                member.isEmpty() ? null : new MemberId(member),
                who.isEmpty() ? null : new EmployeeId(who),
                what.isEmpty() ? null : new ServiceId(what),
                states());
    }

    private Set<BookingState> states() {
        Map<String, BookingState> known = new java.util.HashMap<>();
        for (BookingState state : BookingState.values()) {
            known.put(name(state), state);
        }
        return url.all("state").stream()
                .filter(known::containsKey)
                .map(known::get)
                .collect(Collectors.toSet());
    }

    private static String name(BookingState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param counts of everything but the state */
    void show(BookingCounts counts) {
        FilterChips chips = new FilterChips();
        chips.add(from, to, employee, service);
        Set<BookingState> chosen = states();
        chips.choice(
                getTranslation("list.all") + " " + formats.number(counts.all()),
                chosen.isEmpty(),
                () -> set("state", ""));
        new EnumMap<>(counts.states())
                .forEach((state, count) -> chips.choice(
                        getTranslation("booking.state." + name(state)) + " " + formats.number(count),
                        chosen.contains(state),
                        () -> set("state", chosen.contains(state) ? "" : name(state))));
        if (!url.text("member").isEmpty()) {
            chips.set(SalonIcon.USERS, getTranslation("booking.one-member"), () -> set("member", ""));
        }
        removeAll();
        add(chips);
    }

    private void set(String name, String value) {
        url.with(name, value);
        changed.run();
    }

    private @Nullable LocalDate dateOf(String name) {
        try {
            return url.text(name).isEmpty() ? null : LocalDate.parse(url.text(name));
        } catch (DateTimeParseException mistyped) {
            return null;
        }
    }

    private @Nullable String emptyToNull(String name) {
        return url.text(name).isEmpty() ? null : url.text(name);
    }
}
