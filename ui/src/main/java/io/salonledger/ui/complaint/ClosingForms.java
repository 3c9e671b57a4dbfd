package io.salonledger.ui.complaint;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.CompensationKind;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.complaint.WithdrawReason;
import io.salonledger.contracts.complaint.command.EraseComplainant;
import io.salonledger.contracts.complaint.command.ReopenComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.complaint.command.WithdrawComplaint;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

import static io.salonledger.ui.complaint.ComplaintTexts.text;

/** Dialogs that close a complaint, take it up again, or erase who filed it. */
final class ClosingForms {

    private final ComplaintDetails complaint;
    private final ComplaintDesk desk;
    private final Runnable changed;

    ClosingForms(ComplaintDetails complaint, ComplaintDesk desk, Runnable changed) {
        this.complaint = complaint;
        this.desk = desk;
        this.changed = changed;
    }

    private FormDialog dialog(String key, Supplier<Command> command) {
        return CaseForms.dialog(key, complaint, desk, changed, command);
    }

    void resolve() {
        OffsetDateTime at = now();
        Select<ComplaintOutcome> outcome = ComplaintTexts.choice(
                "outcome",
                Arrays.stream(ComplaintOutcome.values())
                        .filter(one -> one.fits(complaint.classification().kind()))
                        .toList());
        Select<CompensationKind> kind = ComplaintTexts.choice("compensation", List.of(CompensationKind.values()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("complaint.compensation.none"));
        Currency currency = desk.branches().currency(complaint.branch()).orElse(Currency.getInstance("CNY"));
        BigDecimalField amount = new BigDecimalField(text("complaint.compensation.amount", currency.getCurrencyCode()));
        amount.setId("amount");
        amount.setLocale(UI.getCurrent().getLocale());
        amount.setEnabled(false);
        kind.addValueChangeListener(chosen -> amount.setEnabled(chosen.getValue() != null));
        boolean complains = complaint.classification().kind() == ComplaintKind.COMPLAINT;
        kind.setVisible(complains);
        amount.setVisible(complains);
        TextArea words = CaseForms.words("complaint.outcome.text");
        dialog("complaint.resolve", () -> {
                    if (outcome.getValue() == null) {
                        throw new FormDialog.Invalid(text("list.required", text("complaint.outcome")));
                    }
                    return new ResolveComplaint(
                            complaint.complaint(),
                            at,
                            outcome.getValue(),
                            words.getValue(),
                            compensation(kind.getValue(), amount.getValue(), currency));
                })
                .wide(outcome)
                .fields(kind, amount)
                .wide(words)
                .open();
    }

    private static @Nullable Compensation compensation(
            @Nullable CompensationKind kind, @Nullable BigDecimal amount, Currency currency) {
        if (kind == null) {
            return null;
        }
        try {
            return new Compensation(kind, new Money(Objects.requireNonNullElse(amount, BigDecimal.ZERO), currency));
        } catch (ArithmeticException tooExact) {
            throw new FormDialog.Invalid(text("complaint.amount.invalid"));
        }
    }

    void reopen() {
        OffsetDateTime at = now();
        Select<ReopenReason> reason = ComplaintTexts.choice("reopen-reason", List.of(ReopenReason.values()));
        reason.setValue(ReopenReason.NOT_SATISFIED);
        TextArea words = CaseForms.words("complaint.reopen.text");
        dialog(
                        "complaint.reopen",
                        () -> new ReopenComplaint(
                                complaint.complaint(), at, Objects.requireNonNull(reason.getValue()), words.getValue()))
                .wide(reason)
                .wide(words)
                .open();
    }

    void withdraw() {
        OffsetDateTime at = now();
        Select<WithdrawReason> reason = ComplaintTexts.choice("withdraw-reason", List.of(WithdrawReason.values()));
        reason.setValue(WithdrawReason.GUEST_WITHDREW);
        dialog(
                        "complaint.withdraw",
                        () -> new WithdrawComplaint(
                                complaint.complaint(), at, Objects.requireNonNull(reason.getValue())))
                .wide(reason)
                .open();
    }

    void erase() {
        dialog("complaint.erase", () -> new EraseComplainant(complaint.complaint()))
                .wide(new Alert(
                        Tone.BAD, SalonIcon.ALERT, text("complaint.erase.warning"), text("complaint.erase.stays")))
                .open();
    }

    /** When the dialog was opened, so that a second click sends the same. */
    private OffsetDateTime now() {
        return desk.moment(complaint.branch());
    }
}
