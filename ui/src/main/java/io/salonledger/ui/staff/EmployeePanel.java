package io.salonledger.ui.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.command.DeactivateEmployee;
import io.salonledger.contracts.staff.command.ReactivateEmployee;
import io.salonledger.contracts.staff.query.EmployeeDetails;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.list.DetailPanel;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** One employee: where and since when they work, what they can do, as whom they sign in. */
final class EmployeePanel {

    private final StaffDesk desk;
    private final EmployeeDetails found;
    private final EmployeeRow row;
    private final Runnable close;
    private final Consumer<EmployeeId> changed;
    private final UI ui = UI.getCurrent();

    EmployeePanel(StaffDesk desk, EmployeeId employee, Runnable close, Consumer<EmployeeId> changed) {
        this.desk = desk;
        this.found = desk.gateway().find(employee);
        this.row = found.employee();
        this.close = close;
        this.changed = changed;
    }

    Component draw() {
        DetailPanel panel = new DetailPanel(EmployeeColumns.label(row), close);
        panel.setId("employee-panel");
        if (row.label().isEmpty()) {
            panel.acts(act(
                    "certificate",
                    "staff.certificate",
                    SalonIcon.SHIELD,
                    () -> new EmployeeErasureDialog(desk, row.employee()).open()));
        } else {
            acts(panel);
        }
        panel.facts(
                DetailPanel.fact(text("staff.code"), row.code().isEmpty() ? "–" : row.code()),
                DetailPanel.fact(text("staff.branches"), desk.branchNames(row)),
                DetailPanel.fact(text("staff.from"), day(found.employedFrom())),
                DetailPanel.fact(text("staff.until"), day(found.employedUntil())),
                DetailPanel.fact(text("staff.user"), user()));
        skills(panel);
        return panel;
    }

    private void acts(DetailPanel panel) {
        if (desk.may(Permission.STAFF_EDIT)) {
            panel.acts(
                    act("edit", "staff.edit", SalonIcon.EDIT, () -> new EmployeeDialog(desk, found, changed).open()),
                    row.active()
                            ? act(
                                    "leave",
                                    "staff.leave",
                                    SalonIcon.LOG_OUT,
                                    () -> send(new DeactivateEmployee(row.employee(), desk.today())))
                            : act(
                                    "return",
                                    "staff.return",
                                    SalonIcon.PLAY,
                                    () -> send(new ReactivateEmployee(row.employee(), desk.today()))));
            if (desk.may(Permission.USER_SEE)) {
                panel.acts(act(
                        "link-user",
                        "staff.user.link",
                        SalonIcon.KEY,
                        () -> new LinkUserDialog(desk, row, changed).open()));
            }
        }
        if (!row.active() && desk.may(Permission.STAFF_ERASE)) {
            panel.acts(act(
                    "erase",
                    "staff.erase",
                    SalonIcon.SHIELD,
                    () -> new EraseEmployeeDialog(desk, row, changed).open()));
        }
    }

    private void skills(DetailPanel panel) {
        panel.section(text("staff.skills"));
        row.skills().categories().stream().sorted().forEach(category -> panel.line(category, "", ""));
        Map<ServiceId, String> services =
                desk.gateway().serviceNames(row.skills().services());
        services.values().stream().sorted().forEach(service -> panel.line(service, text("staff.skills.single"), ""));
        if (row.skills().categories().isEmpty() && services.isEmpty()) {
            panel.line(text("staff.skills.none"), "", "");
        }
    }

    private String user() {
        String user = row.user();
        return user == null ? "–" : desk.gateway().userName(new UserId(user)).orElseGet(() -> text("staff.erased"));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : desk.formats().tableDay(day);
    }

    private void send(Command command) {
        FormDialog.guarded(() -> {
            StaffDesk.done(desk.gateway().send(command, row.employee()));
            changed.accept(row.employee());
        });
    }

    private Button act(String id, String key, SalonIcon icon, Runnable act) {
        Button button = new Button(text(key), icon.create(16), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(id);
        return button;
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
