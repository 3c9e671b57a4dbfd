package io.salonledger.ui.member;

import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.command.NameGuardian;
import io.salonledger.contracts.member.query.GuardianDetails;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.ui.list.FormDialog;

/** Who answers for a minor: another member, somebody without a file, or nobody. */
final class GuardianForm {

    private enum Kind {
        NOBODY,
        MEMBER,
        PERSON
    }

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final MemberPicker member;
    private final TextField name;
    private final TextField phone;
    private final TextField relation;

    GuardianForm(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
        member = new MemberPicker(desk, "member.guardian.member", card.member());
        GuardianDetails before = card.person().guardian();
        GuardianDetails person = before == null || before.member() != null ? null : before;
        name = MemberDesk.text(at, "member.guardian.name", person == null ? "" : person.name());
        phone = MemberDesk.text(at, "member.phone", person == null ? "" : person.phone());
        relation = MemberDesk.text(at, "member.guardian.relation", before == null ? "" : before.relation());
        kind.setId("kind");
        kind.setLabel(at.getTranslation("member.guardian"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> at.getTranslation("member.guardian.kind." + one));
        kind.addValueChangeListener(chosen -> show());
        if (before == null) {
            kind.setValue(Kind.NOBODY);
        } else {
            member.showing(before.member(), before.name());
            kind.setValue(before.member() == null ? Kind.PERSON : Kind.MEMBER);
        }
        show();
    }

    private void show() {
        member.setVisible(kind.getValue() == Kind.MEMBER);
        name.setVisible(kind.getValue() == Kind.PERSON);
        phone.setVisible(kind.getValue() == Kind.PERSON);
        relation.setVisible(kind.getValue() != Kind.NOBODY);
    }

    void open() {
        new FormDialog(at.getTranslation("member.guardian.change"), at.getTranslation("list.save"), () -> {
                    MemberDesk.done(
                            at, desk.gateway().send(new NameGuardian(card.member(), guardian()), card.member()));
                    changed.run();
                })
                .wide(kind)
                .wide(member)
                .fields(name, phone, relation)
                .open();
    }

    private @Nullable Guardian guardian() {
        return switch (Objects.requireNonNullElse(kind.getValue(), Kind.NOBODY)) {
            case NOBODY -> null;
            case MEMBER -> new Guardian(member.required(), null, null, relation.getValue());
            case PERSON -> new Guardian(null, name.getValue(), phone.getValue(), relation.getValue());
        };
    }
}
