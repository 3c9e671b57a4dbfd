package io.salonledger.ui.member;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.MovePhone;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** A member's phone: another one, none, or one that was another member's before. */
final class PhoneForms {

    private static final String TAKEN = "phone-already-used";

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();

    PhoneForms(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
    }

    void change() {
        TextField phone = MemberDesk.text(at, "member.phone", card.contact().phone());
        ComboBox<PhoneReason> reason = MemberDesk.choice(at, "member.reason", PhoneReason.class);
        reason.setItems(PhoneReason.CORRECTED, PhoneReason.NEW_NUMBER, PhoneReason.REMOVED);
        reason.setValue(PhoneReason.NEW_NUMBER);
        FormDialog dialog = new FormDialog(
                at.getTranslation("member.phone.change"),
                at.getTranslation("list.save"),
                () -> change(phone.getValue(), Objects.requireNonNullElse(reason.getValue(), PhoneReason.CORRECTED)));
        dialog.fields(phone, reason).open();
    }

    private void change(String phone, PhoneReason reason) {
        try {
            boolean visible = desk.gateway().send(new ChangePhone(card.member(), phone, reason), card.member());
            MemberDesk.done(at, visible);
            changed.run();
        } catch (Refused refused) {
            if (!refused.code().equals(TAKEN) || refused.args().isEmpty()) {
                throw refused;
            }
            move(phone, new MemberId(refused.args().getFirst()));
        }
    }

    /** Operators give numbers to new owners, and numbers get onto wrong files: then it moves, for a reason. */
    private void move(String phone, MemberId from) {
        MemberDetails before = desk.gateway().find(from);
        ComboBox<PhoneReason> reason = MemberDesk.choice(at, "member.phone.move.why", PhoneReason.class);
        reason.setItems(List.of(PhoneReason.RECYCLED, PhoneReason.WRONG_FILE));
        reason.setValue(PhoneReason.RECYCLED);
        FormDialog dialog = new FormDialog(
                at.getTranslation("member.phone.move"), at.getTranslation("member.phone.move.now"), () -> {
                    PhoneReason why = Objects.requireNonNullElse(reason.getValue(), PhoneReason.RECYCLED);
                    boolean visible =
                            desk.gateway().send(new MovePhone(card.member(), from, phone, why), card.member());
                    MemberDesk.done(at, visible);
                    changed.run();
                });
        dialog.wide(new Alert(
                        Tone.WARN,
                        SalonIcon.PHONE,
                        at.getTranslation("member.phone.taken", before.person().name()),
                        at.getTranslation(
                                "member.phone.move.hint",
                                before.person().name(),
                                card.person().name())))
                .wide(reason)
                .open();
    }
}
