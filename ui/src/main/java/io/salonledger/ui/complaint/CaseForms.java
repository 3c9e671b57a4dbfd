package io.salonledger.ui.complaint;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.DueReason;
import io.salonledger.contracts.complaint.command.AddComplaintNote;
import io.salonledger.contracts.complaint.command.AssignComplaint;
import io.salonledger.contracts.complaint.command.ChangeDueTime;
import io.salonledger.contracts.complaint.command.RecordResponse;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.list.FormDialog;

import static io.salonledger.ui.complaint.ComplaintTexts.text;

/** Dialogs for the way of a complaint: who takes care, the first answer, notes, another due time. */
final class CaseForms {

    private final ComplaintDetails complaint;
    private final ComplaintDesk desk;
    private final Runnable changed;

    CaseForms(ComplaintDetails complaint, ComplaintDesk desk, Runnable changed) {
        this.complaint = complaint;
        this.desk = desk;
        this.changed = changed;
    }

    static FormDialog dialog(
            String key, ComplaintDetails complaint, ComplaintDesk desk, Runnable changed, Supplier<Command> command) {
        return new FormDialog(text(key), text("list.save"), () -> {
            ComplaintDesk.done(desk.gateway().send(command.get(), complaint.complaint()));
            changed.run();
        });
    }

    static TextArea words(String key) {
        TextArea words = new TextArea(text(key));
        words.setId("words");
        words.setMinHeight("110px");
        return words;
    }

    private FormDialog dialog(String key, Supplier<Command> command) {
        return dialog(key, complaint, desk, changed, command);
    }

    /** An owner to choose: oneself, or an employee of the branch. */
    private record Choice(ComplaintOwner owner, String label) {}

    void assign() {
        ComboBox<Choice> owner = new ComboBox<>(text("complaint.owner"));
        owner.setId("owner");
        owner.setItemLabelGenerator(Choice::label);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(ComplaintOwner.of(desk.me()), text("complaint.owner.me", desk.myName())));
        if (desk.may(Permission.STAFF_SEE)) {
            FormDialog.guarded(() -> desk.gateway().employees(Set.of(complaint.branch())).stream()
                    .map(CaseForms::choice)
                    .forEach(choices::add));
        }
        owner.setItems(choices);
        choices.stream()
                .filter(choice -> choice.owner().equals(complaint.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        dialog("complaint.assign", () -> {
                    if (owner.getValue() == null) {
                        throw new FormDialog.Invalid(text("list.required", text("complaint.owner")));
                    }
                    return new AssignComplaint(
                            complaint.complaint(), owner.getValue().owner());
                })
                .wide(owner)
                .open();
    }

    /** Who signs in is assigned as a user, so that it shows as theirs. */
    private static Choice choice(EmployeeRow row) {
        ComplaintOwner owner =
                row.user() == null ? ComplaintOwner.of(row.employee()) : ComplaintOwner.of(new UserId(row.user()));
        return new Choice(owner, row.label());
    }

    void respond() {
        Select<ComplaintChannel> channel = ComplaintTexts.choice("channel", List.of(ComplaintChannel.values()));
        channel.setValue(ComplaintChannel.PHONE);
        DateTimePicker at = time("complaint.response.at");
        OffsetDateTime opened = desk.moment(complaint.branch());
        TextArea words = words("complaint.response.text");
        dialog(
                        "complaint.respond",
                        () -> new RecordResponse(
                                complaint.complaint(),
                                exact(at, opened),
                                Objects.requireNonNull(channel.getValue()),
                                words.getValue()))
                .wide(at)
                .wide(channel)
                .wide(words)
                .open();
    }

    void note() {
        ComplaintNoteId id = ComplaintNoteId.random();
        TextArea words = words("complaint.note.text");
        dialog("complaint.note", () -> {
                    if (words.getValue().isBlank()) {
                        throw new FormDialog.Invalid(text("list.required", text("complaint.note.text")));
                    }
                    return new AddComplaintNote(complaint.complaint(), id, words.getValue());
                })
                .wide(words)
                .open();
        words.focus();
    }

    void due() {
        DateTimePicker at = time("complaint.due");
        at.setValue(desk.now(complaint.branch()).plusDays(1));
        Select<DueReason> reason = ComplaintTexts.choice("due-reason", List.of(DueReason.values()));
        reason.setValue(DueReason.AGREED_WITH_GUEST);
        dialog(
                        "complaint.due.change",
                        () -> new ChangeDueTime(
                                complaint.complaint(), value(at), Objects.requireNonNull(reason.getValue())))
                .wide(at)
                .wide(reason)
                .open();
    }

    private DateTimePicker time(String key) {
        DateTimePicker picker = desk.texts().on(new DateTimePicker(text(key)));
        picker.setId("at");
        picker.setValue(desk.now(complaint.branch()));
        return picker;
    }

    private OffsetDateTime value(DateTimePicker picker) {
        return desk.at(
                complaint.branch(),
                Objects.requireNonNullElseGet(picker.getValue(), () -> desk.now(complaint.branch())));
    }

    /** To the second where nobody typed another minute, so that what follows at once comes after. */
    private OffsetDateTime exact(DateTimePicker picker, OffsetDateTime opened) {
        LocalDateTime minute = opened.toLocalDateTime().withSecond(0).withNano(0);
        return minute.equals(picker.getValue()) ? opened : value(picker);
    }
}
