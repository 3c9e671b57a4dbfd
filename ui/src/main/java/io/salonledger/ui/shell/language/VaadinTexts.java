package io.salonledger.ui.shell.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import org.springframework.stereotype.Component;

/** The words inside Vaadin's own components, in the language of the page; every such component goes through here. */
@Component
public class VaadinTexts {

    private final Translations texts;

    VaadinTexts(Translations texts) {
        this.texts = texts;
    }

    public DatePicker on(DatePicker picker) {
        picker.setLocale(locale());
        picker.setI18n(calendar());
        return picker;
    }

    /** Twenty-four hours in both languages, as times are shown everywhere. */
    public DateTimePicker on(DateTimePicker picker) {
        picker.setLocale(Locale.UK);
        picker.setDatePickerI18n(calendar());
        return picker;
    }

    public <T> MultiSelectComboBox<T> on(MultiSelectComboBox<T> box) {
        box.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(text("vaadin.combo.cleared"))
                .setFocused(text("vaadin.combo.focused"))
                .setSelected(text("vaadin.combo.selected"))
                .setDeselected(text("vaadin.combo.deselected"))
                .setTotal("{count} " + text("vaadin.combo.total")));
        return box;
    }

    public MenuBar on(MenuBar bar) {
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(text("shell.more")));
        return bar;
    }

    public AppLayout on(AppLayout layout) {
        layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(text("shell.navigation")));
        return layout;
    }

    public Upload on(Upload upload) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(text("vaadin.upload.drop-one"))
                .setMany(text("vaadin.upload.drop-many")));
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(text("vaadin.upload.add-one"))
                .setMany(text("vaadin.upload.add-many")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(text("vaadin.upload.too-many"))
                .setFileIsTooBig(text("vaadin.upload.too-big"))
                .setIncorrectFileType(text("vaadin.upload.wrong-type")));
        words.setUploading(uploading());
        words.setFile(new UploadI18N.File()
                .setRemove(text("vaadin.upload.remove"))
                .setRetry(text("shell.error.retry"))
                .setStart(text("vaadin.upload.start")));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        upload.setI18n(words);
        return upload;
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("vaadin.upload.connecting"))
                        .setStalled(text("vaadin.upload.stalled"))
                        .setProcessing(text("vaadin.upload.processing"))
                        .setHeld(text("vaadin.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("vaadin.upload.left"))
                        .setUnknown(text("vaadin.upload.left-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("vaadin.upload.unavailable"))
                        .setUnexpectedServerError(text("vaadin.upload.failed"))
                        .setForbidden(text("vaadin.upload.forbidden"))
                        .setFileTooLarge(text("vaadin.upload.too-big")));
    }

    private DatePicker.DatePickerI18n calendar() {
        Locale locale = locale();
        boolean chinese = locale.equals(Languages.CHINESE);
        // Java's narrow Chinese weekday is 一, its short one 周一; English calendars show Mon.
        TextStyle shortDay = chinese ? TextStyle.NARROW : TextStyle.SHORT;
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(shortDay, locale))
                .setFirstDayOfWeek(1)
                .setToday(text("vaadin.date.today"))
                .setCancel(text("vaadin.date.cancel"))
                .setBadInputErrorMessage(text("vaadin.date.bad"))
                .setDateFormats("yyyy-MM-dd", chinese ? "yyyy年M月d日" : "d MMM yyyy", "yyyy/M/d", "yyyyMMdd");
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        // Vaadin counts from Sunday.
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return Languages.closestTo(ui == null ? Locale.ENGLISH : ui.getLocale());
    }

    private String text(String key) {
        return texts.getTranslation(key, locale());
    }
}
