package io.salonledger.ui.member;

import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.ui.list.FormDialog;

/** Opens a file in a few keystrokes: name, phone, how they came. */
final class RegisterDialog {

    private final FormDialog dialog;
    private final TextField name;

    RegisterDialog(MemberDesk desk, Consumer<MemberId> opened) {
        UI at = UI.getCurrent();
        MemberId member = MemberId.random();
        name = MemberDesk.text(at, "member.name", "");
        name.setRequiredIndicatorVisible(true);
        TextField phone = MemberDesk.text(at, "member.phone", "");
        ComboBox<MemberSource> source = MemberDesk.choice(at, "member.source", MemberSource.class);
        source.setValue(MemberSource.WALK_IN);
        ComboBox<BranchRow> branch = new ComboBox<>(at.getTranslation("member.branch"));
        branch.setId("branch");
        branch.setItems(desk.branches().open());
        branch.setItemLabelGenerator(BranchRow::name);
        desk.branch()
                .flatMap(desk.branches()::find)
                .or(() -> desk.branches().open().stream().findFirst())
                .ifPresent(branch::setValue);
        dialog = new FormDialog(at.getTranslation("member.register"), at.getTranslation("list.save"), () -> {
            if (branch.getValue() == null) {
                throw new FormDialog.Invalid(at.getTranslation("list.required", at.getTranslation("member.branch")));
            }
            MemberSource came = Objects.requireNonNullElse(source.getValue(), MemberSource.UNKNOWN);
            MemberDesk.done(
                    at,
                    desk.gateway()
                            .send(
                                    new RegisterMember(
                                            member,
                                            branch.getValue().branch(),
                                            name.getValue(),
                                            phone.getValue(),
                                            came,
                                            null),
                                    member));
            opened.accept(member);
        });
        dialog.fields(name, phone, source, branch);
    }

    void open() {
        dialog.open();
        name.focus();
    }
}
