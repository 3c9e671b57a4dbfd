package io.salonledger.ui.member;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.NameGuardian;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberPerson;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.FormDialog;

/** Dialogs about who somebody is. */
final class MemberForms {

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();

    MemberForms(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
    }

    private FormDialog dialog(String key, Supplier<Command> command) {
        return new FormDialog(at.getTranslation(key), at.getTranslation("list.save"), () -> {
            MemberDesk.done(at, desk.gateway().send(command.get(), card.member()));
            changed.run();
        });
    }

    void profile() {
        MemberPerson person = card.person();
        MemberContact contact = card.contact();
        TextField name = MemberDesk.text(at, "member.name", person.name());
        ComboBox<Sex> sex = MemberDesk.choice(at, "member.sex", Sex.class);
        sex.setClearButtonVisible(true);
        sex.setValue(person.sex());
        Birthday birthday = person.birthday();
        IntegerField year = number("member.birthday.year", birthday == null ? null : birthday.year());
        IntegerField month = number("member.birthday.month", birthday == null ? null : birthday.month());
        IntegerField day = number("member.birthday.day", birthday == null ? null : birthday.day());
        TextField email = MemberDesk.text(at, "member.email", contact.email());
        TextField wechat = MemberDesk.text(at, "member.wechat", contact.wechat());
        TextField address = MemberDesk.text(at, "member.address", contact.address());
        FormDialog dialog = new FormDialog(at.getTranslation("member.edit"), at.getTranslation("list.save"), () -> {
            Profile profile = new Profile(
                    sex.getValue(),
                    born(year.getValue(), month.getValue(), day.getValue()),
                    email.getValue(),
                    wechat.getValue(),
                    address.getValue(),
                    person.dates());
            desk.gateway().send(new CorrectProfile(card.member(), profile), card.member());
            boolean visible = name.getValue().strip().equals(person.name())
                    || desk.gateway().send(new CorrectName(card.member(), name.getValue()), card.member());
            MemberDesk.done(at, visible);
            changed.run();
        });
        Div date = new Div(year, month, day);
        date.addClassName("row");
        dialog.fields(name, sex).wide(date);
        dialog.fields(email, wechat).wide(address);
        dialog.open();
    }

    private IntegerField number(String key, @Nullable Integer value) {
        IntegerField field = new IntegerField(at.getTranslation(key));
        field.setId(key.replace('.', '-'));
        field.setValue(value);
        return field;
    }

    private @Nullable Birthday born(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (year == null && month == null && day == null) {
            return null;
        }
        try {
            return new Birthday(year, Objects.requireNonNullElse(month, 0), Objects.requireNonNullElse(day, 0));
        } catch (DateTimeException | IllegalArgumentException noDay) {
            throw new FormDialog.Invalid(at.getTranslation("member.birthday.invalid"));
        }
    }

    void phone() {
        TextField phone = MemberDesk.text(at, "member.phone", card.contact().phone());
        ComboBox<PhoneReason> reason = MemberDesk.choice(at, "member.reason", PhoneReason.class);
        reason.setValue(PhoneReason.NEW_NUMBER);
        dialog(
                        "member.phone.change",
                        () -> new ChangePhone(
                                card.member(),
                                phone.getValue(),
                                Objects.requireNonNullElse(reason.getValue(), PhoneReason.CORRECTED)))
                .fields(phone, reason)
                .open();
    }

    void tags() {
        TextField tags = MemberDesk.text(
                at, "member.tags", String.join(", ", card.traits().tags()));
        tags.setHelperText(at.getTranslation("member.tags.hint"));
        dialog(
                        "member.tags.change",
                        () -> new ChangeTags(
                                card.member(), List.of(tags.getValue().split("[,，、]"))))
                .wide(tags)
                .open();
    }

    void guardian() {
        Guardian before = card.person().guardian();
        TextField name = MemberDesk.text(at, "member.guardian.name", before == null ? "" : before.name());
        TextField phone = MemberDesk.text(at, "member.phone", before == null ? "" : before.phone());
        TextField relation = MemberDesk.text(at, "member.guardian.relation", before == null ? "" : before.relation());
        dialog(
                        "member.guardian.change",
                        () -> new NameGuardian(
                                card.member(),
                                name.getValue().isBlank()
                                        ? null
                                        : new Guardian(null, name.getValue(), phone.getValue(), relation.getValue())))
                .fields(name, phone, relation)
                .open();
    }
}
