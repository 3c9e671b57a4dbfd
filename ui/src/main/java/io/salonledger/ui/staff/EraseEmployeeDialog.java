package io.salonledger.ui.staff;

import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.command.EraseEmployee;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** Erases a former employee's personal data after what they are called was typed. */
final class EraseEmployeeDialog {

    private final StaffDesk desk;
    private final EmployeeRow employee;
    private final Consumer<EmployeeId> done;
    private final Select<EmployeeErasureReason> reason = new Select<>();
    private final DatePicker asked;
    private final TextField typed;
    private final FormDialog dialog;

    EraseEmployeeDialog(StaffDesk desk, EmployeeRow employee, Consumer<EmployeeId> done) {
        this.desk = desk;
        this.employee = employee;
        this.done = done;
        UI ui = UI.getCurrent();
        reason.setId("reason");
        reason.setLabel(ui.getTranslation("staff.erase.reason"));
        reason.setItems(EmployeeErasureReason.values());
        reason.setItemLabelGenerator(one -> ui.getTranslation("staff.erasure-reason." + one));
        reason.setValue(EmployeeErasureReason.RETENTION_OVER);
        asked = desk.texts().on(new DatePicker(ui.getTranslation("staff.erase.asked")));
        typed = new TextField(ui.getTranslation("staff.erase.typed"));
        typed.setId("typed");
        typed.setHelperText(employee.label());
        dialog = new FormDialog(
                ui.getTranslation("staff.erase.title", employee.label()),
                ui.getTranslation("staff.erase.now"),
                this::erase);
        dialog.wide(new Alert(
                Tone.BAD,
                SalonIcon.ALERT,
                ui.getTranslation("staff.erase.warning"),
                ui.getTranslation("staff.erase.stays")));
        dialog.fields(reason, asked).wide(typed);
    }

    void open() {
        dialog.open();
    }

    private void erase() {
        if (!typed.getValue().strip().equals(employee.label())) {
            throw new FormDialog.Invalid(dialog.getTranslation("staff.erase.mistyped"));
        }
        EmployeeErasureReason why = Objects.requireNonNullElse(reason.getValue(), EmployeeErasureReason.REQUESTED);
        StaffDesk.done(desk.gateway()
                .send(new EraseEmployee(employee.employee(), why, asked.getValue()), employee.employee()));
        done.accept(employee.employee());
    }
}
