package io.salonledger.ui.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.ui.list.FormDialog;

import static io.salonledger.ui.complaint.ComplaintTexts.text;

/** Writes a complaint or suggestion down: who, what, how urgent, about what. */
final class FileDialog {

    private static final int TEXT_HEIGHT = 110;

    private final ComplaintDesk desk;
    private final ComplaintAbout about;
    private final ComplaintId id = ComplaintId.random();
    private final Select<ComplaintKind> kind = ComplaintTexts.choice("kind", List.of(ComplaintKind.values()));
    private final Select<ComplaintCause> cause = ComplaintTexts.choice("cause", List.of(ComplaintCause.values()));
    private final Select<Severity> severity = ComplaintTexts.choice("severity", List.of(Severity.values()));
    private final Select<ComplaintChannel> channel =
            ComplaintTexts.choice("channel", List.of(ComplaintChannel.values()));
    private final ComboBox<BranchRow> branch = new ComboBox<>(text("complaint.branch"));
    private final DateTimePicker received;
    private final TextArea words = new TextArea(text("complaint.text"));
    private final ComplainantFields who;
    private final LinkFields links;
    private final FormDialog dialog;

    /** @param filed called with the new complaint */
    FileDialog(ComplaintDesk desk, ComplaintAbout about, Consumer<ComplaintId> filed) {
        this.desk = desk;
        this.about = about;
        this.received = desk.texts().on(new DateTimePicker(text("complaint.received")));
        this.links = new LinkFields(desk, about);
        this.who = new ComplainantFields(desk, about, links::ofMember);
        words.setId("words");
        words.setMinHeight(TEXT_HEIGHT + "px");
        words.setRequiredIndicatorVisible(true);
        received.setId("received");
        choices();
        dialog = new FormDialog(text("complaint.file"), text("complaint.file.save"), () -> {
            ComplaintDesk.done(desk.gateway().send(command(), id));
            filed.accept(id);
        });
        dialog.fields(kind, channel).wide(who.member()).fields(who.name(), who.contact());
        dialog.wide(words).fields(cause, severity).wide(links.ticket()).fields(links.employee(), branch);
        dialog.wide(received);
        branches();
    }

    private void choices() {
        kind.setValue(ComplaintKind.COMPLAINT);
        channel.setValue(ComplaintChannel.IN_PERSON);
        cause.setValue(ComplaintCause.SERVICE_QUALITY);
        severity.setValue(Severity.NORMAL);
        kind.addValueChangeListener(chosen -> fit());
        cause.addValueChangeListener(chosen -> fit());
    }

    /** A reaction of the body is always a health case; a suggestion is never urgent. */
    private void fit() {
        boolean suggestion = kind.getValue() == ComplaintKind.SUGGESTION;
        boolean reaction = !suggestion && cause.getValue() == ComplaintCause.HEALTH_REACTION;
        Severity before = severity.getValue();
        severity.setItems(suggestion ? List.of(Severity.LOW, Severity.NORMAL) : List.of(Severity.values()));
        boolean urgent = before == Severity.HIGH || before == Severity.HEALTH;
        severity.setValue(
                reaction ? Severity.HEALTH : before == null || suggestion && urgent ? Severity.NORMAL : before);
        severity.setReadOnly(reaction);
        severity.setHelperText(reaction ? text("complaint.health-first") : "");
    }

    private void branches() {
        List<BranchRow> all = desk.fileable();
        branch.setId("branch");
        branch.setItems(all);
        branch.setItemLabelGenerator(BranchRow::name);
        branch.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                received.setValue(desk.now(chosen.getValue().branch()));
                links.ofBranch(chosen.getValue().branch());
            }
        });
        Optional.ofNullable(about.branch())
                .or(desk::chosen)
                .flatMap(wanted ->
                        all.stream().filter(row -> row.branch().equals(wanted)).findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresent(branch::setValue);
        branch.setVisible(all.size() > 1);
    }

    private FileComplaint command() {
        if (branch.getValue() == null) {
            throw new FormDialog.Invalid(text("list.required", text("complaint.branch")));
        }
        if (words.getValue().isBlank()) {
            throw new FormDialog.Invalid(text("list.required", text("complaint.text")));
        }
        BranchId where = branch.getValue().branch();
        return new FileComplaint(
                id,
                where,
                new Classification(
                        Objects.requireNonNull(kind.getValue()),
                        Objects.requireNonNull(cause.getValue()),
                        Objects.requireNonNull(severity.getValue())),
                Objects.requireNonNull(channel.getValue()),
                desk.at(where, Objects.requireNonNullElseGet(received.getValue(), () -> desk.now(where))),
                who.chosen(),
                who.caller(),
                words.getValue(),
                links.chosen());
    }

    void open() {
        dialog.open();
        (about.member() == null ? who.member() : words).getElement().callJsFunction("focus");
    }
}
