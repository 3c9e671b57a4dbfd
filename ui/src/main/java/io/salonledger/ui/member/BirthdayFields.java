package io.salonledger.ui.member;

import java.time.DateTimeException;
import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.ui.list.FormDialog;

/** A day that comes back each year; the year may stay empty. */
final class BirthdayFields extends Div {

    private final IntegerField year;
    private final IntegerField month;
    private final IntegerField day;

    /** @param key of the label of the year */
    BirthdayFields(String key, @Nullable Birthday before) {
        addClassName("row");
        year = number(key, "member-birthday-year", before == null ? null : before.year());
        year.setPlaceholder(getTranslation("member.dates.year.none"));
        month = number("member.birthday.month", "member-birthday-month", before == null ? null : before.month());
        day = number("member.birthday.day", "member-birthday-day", before == null ? null : before.day());
        add(year, month, day);
    }

    private IntegerField number(String key, String id, @Nullable Integer value) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setId(id);
        field.setValue(value);
        return field;
    }

    boolean isBlank() {
        return year.getValue() == null && month.getValue() == null && day.getValue() == null;
    }

    /** Null if all is empty. */
    @Nullable
    Birthday birthday() {
        if (isBlank()) {
            return null;
        }
        try {
            return new Birthday(
                    year.getValue(),
                    Objects.requireNonNullElse(month.getValue(), 0),
                    Objects.requireNonNullElse(day.getValue(), 0));
        } catch (DateTimeException | IllegalArgumentException noDay) {
            throw new FormDialog.Invalid(getTranslation("member.birthday.invalid"));
        }
    }
}
