package io.salonledger.ui.organisation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** The fields of the dialogs about a branch. */
@Component
class BranchFields {

    private final VaadinTexts texts;
    private final LocalFormats formats;

    BranchFields(VaadinTexts texts, LocalFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    DatePicker date(String key) {
        DatePicker picker = texts.on(new DatePicker(text(key)));
        picker.setValue(
                formats.here().clock().instant().atZone(formats.here().zone()).toLocalDate());
        return picker;
    }

    TimePicker time(String id, String key, @Nullable LocalTime value) {
        TimePicker picker = new TimePicker(text(key), value);
        picker.setId(id);
        picker.setLocale(Locale.UK);
        picker.setStep(java.time.Duration.ofMinutes(30));
        return picker;
    }

    TextField field(String id, String key, @Nullable String value) {
        TextField field = new TextField(text(key));
        field.setId(id);
        field.setValue(value == null ? "" : value);
        return field;
    }

    ComboBox<Currency> currency() {
        ComboBox<Currency> box = new ComboBox<>(text("organisation.currency"), BranchTexts.currencies());
        box.setId("currency");
        box.setItemLabelGenerator(currency -> BranchTexts.currency(currency, locale()));
        box.setValue(Currency.getInstance("CNY"));
        return box;
    }

    ComboBox<ZoneId> zone(ZoneId value) {
        ComboBox<ZoneId> box = new ComboBox<>(text("organisation.zone"), BranchTexts.zones());
        box.setId("zone");
        box.setItemLabelGenerator(zone -> BranchTexts.zone(zone, locale()));
        box.setValue(value);
        return box;
    }

    /** Where the browser is; one that doesn't tell is taken to be where most salons are. */
    static ZoneId hereabouts() {
        String told = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        boolean place = told != null
                && BranchTexts.zones().stream().anyMatch(zone -> zone.getId().equals(told));
        return place && !"UTC".equals(told) ? ZoneId.of(told) : ZoneId.of("Asia/Shanghai");
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    <T> T chosen(@Nullable T value, String key) {
        if (value == null) {
            throw new FormDialog.Invalid(text("list.required", text(key)));
        }
        return value;
    }
}
