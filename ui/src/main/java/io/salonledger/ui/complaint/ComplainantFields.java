package io.salonledger.ui.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

import static io.salonledger.ui.complaint.ComplaintTexts.text;

/** Who complains: a member, found in one field, or the name and contact of somebody else. */
final class ComplainantFields {

    /** A member to choose. */
    record Guest(MemberId member, String label) {}

    private final ComboBox<Guest> member = new ComboBox<>(text("complaint.member"));
    private final TextField name = new TextField(text("complaint.caller.name"));
    private final TextField contact = new TextField(text("complaint.caller.contact"));

    ComplainantFields(ComplaintDesk desk, ComplaintAbout about, Consumer<Optional<MemberId>> chosen) {
        member.setId("member");
        member.setPlaceholder(text("complaint.member.find"));
        member.setPrefixComponent(SalonIcon.USERS.create(17));
        member.setClearButtonVisible(true);
        member.setItemLabelGenerator(Guest::label);
        member.setItems(query -> {
            String typed = query.getFilter().orElse("");
            List<Guest> found = new ArrayList<>();
            FormDialog.guarded(() -> desk.gateway().members(typed).stream()
                    .map(row -> guest(row, desk))
                    .forEach(found::add));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        member.addValueChangeListener(change -> {
            boolean nobody = change.getValue() == null;
            name.setVisible(nobody);
            contact.setVisible(nobody);
            chosen.accept(Optional.ofNullable(change.getValue()).map(Guest::member));
        });
        name.setId("caller-name");
        contact.setId("caller-contact");
        if (about.member() != null) {
            member.setValue(new Guest(about.member(), about.memberName()));
        }
    }

    private static Guest guest(MemberRow row, ComplaintDesk desk) {
        return new Guest(
                row.member(),
                row.phone() == null
                        ? row.name()
                        : row.name() + " · "
                                + desk.formats().maskedPhone(row.phone().replaceFirst("^\\+86", "")));
    }

    ComboBox<Guest> member() {
        return member;
    }

    TextField name() {
        return name;
    }

    TextField contact() {
        return contact;
    }

    @Nullable
    MemberId chosen() {
        return member.getValue() == null ? null : member.getValue().member();
    }

    @Nullable
    Caller caller() {
        boolean nobody = name.getValue().isBlank() && contact.getValue().isBlank();
        return member.getValue() != null || nobody ? null : new Caller(name.getValue(), contact.getValue());
    }
}
