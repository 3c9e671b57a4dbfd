package io.salonledger.ui.staff;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.command.LinkUser;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.list.FormDialog;

/** Says as which user an employee signs in, so that the console knows whose day to show. */
final class LinkUserDialog {

    private final StaffDesk desk;
    private final EmployeeRow employee;
    private final Consumer<EmployeeId> done;
    private final UI ui = UI.getCurrent();
    private final ComboBox<UserRow> user;

    LinkUserDialog(StaffDesk desk, EmployeeRow employee, Consumer<EmployeeId> done) {
        this.desk = desk;
        this.employee = employee;
        this.done = done;
        user = new ComboBox<>(ui.getTranslation("staff.user"));
        user.setId("user");
        user.setPlaceholder(ui.getTranslation("staff.user.none"));
        user.setHelperText(ui.getTranslation("staff.user.hint"));
        user.setClearButtonVisible(true);
        user.setItemLabelGenerator(row -> row.name() + " · " + row.login());
        user.setItems(query ->
                        desk
                                .gateway()
                                .users(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream())
                .setIdentifierProvider(UserRow::user);
        String before = employee.user();
        if (before != null) {
            desk.gateway().user(new UserId(before)).ifPresent(user::setValue);
        }
    }

    void open() {
        new FormDialog(ui.getTranslation("staff.user.link"), ui.getTranslation("list.save"), this::save)
                .wide(user)
                .open();
    }

    private void save() {
        @Nullable
        String chosen = user.getValue() == null ? null : user.getValue().user().value();
        if (Objects.equals(chosen, employee.user())) {
            return;
        }
        if (chosen != null) {
            Optional<EmployeeRow> other = desk.gateway().employeeOf(chosen);
            if (other.isPresent()) {
                throw new FormDialog.Invalid(ui.getTranslation("staff.user.taken", EmployeeColumns.label(other.get())));
            }
        }
        StaffDesk.done(desk.gateway().send(new LinkUser(employee.employee(), chosen), employee.employee()));
        done.accept(employee.employee());
    }
}
