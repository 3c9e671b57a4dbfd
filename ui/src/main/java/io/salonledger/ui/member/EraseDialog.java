package io.salonledger.ui.member;

import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** Erases a person after their name was typed; then shows the certificate. */
final class EraseDialog {

    private final FormDialog dialog;

    EraseDialog(MemberDetails card, MemberDesk desk, Runnable changed) {
        UI at = UI.getCurrent();
        ComboBox<ErasureReason> reason = MemberDesk.choice(at, "member.reason", ErasureReason.class);
        reason.setValue(ErasureReason.REQUESTED);
        DatePicker asked = desk.texts().on(new DatePicker(at.getTranslation("member.erase.asked")));
        asked.setValue(desk.today());
        TextField typed = MemberDesk.text(at, "member.erase.typed", "");
        typed.setHelperText(card.person().name());
        dialog = new FormDialog(
                at.getTranslation("member.erase.title", card.person().name()),
                at.getTranslation("member.erase.now"),
                () -> {
                    if (!typed.getValue().strip().equals(card.person().name())) {
                        throw new FormDialog.Invalid(at.getTranslation("member.erase.mistyped"));
                    }
                    boolean visible = desk.gateway()
                            .send(
                                    new EraseMember(
                                            card.member(),
                                            Objects.requireNonNullElse(reason.getValue(), ErasureReason.REQUESTED),
                                            asked.getValue()),
                                    card.member());
                    MemberDesk.done(at, visible);
                    changed.run();
                });
        dialog.wide(new Alert(
                Tone.BAD,
                SalonIcon.ALERT,
                at.getTranslation("member.erase.warning"),
                at.getTranslation("member.erase.stays")));
        dialog.fields(reason, asked).wide(typed);
    }

    void open() {
        dialog.open();
    }
}
