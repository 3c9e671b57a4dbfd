package io.salonledger.ui.member;

import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.CorrectProfile;
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
        BirthdayFields birthday = new BirthdayFields("member.birthday.year", person.birthday());
        TextField email = MemberDesk.text(at, "member.email", contact.email());
        TextField wechat = MemberDesk.text(at, "member.wechat", contact.wechat());
        TextField address = MemberDesk.text(at, "member.address", contact.address());
        FormDialog dialog = new FormDialog(at.getTranslation("member.edit"), at.getTranslation("list.save"), () -> {
            Profile profile = new Profile(
                    sex.getValue(),
                    birthday.birthday(),
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
        dialog.fields(name, sex).wide(birthday);
        dialog.fields(email, wechat).wide(address);
        dialog.open();
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
}
