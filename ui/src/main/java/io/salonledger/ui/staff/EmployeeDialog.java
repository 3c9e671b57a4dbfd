package io.salonledger.ui.staff;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.AssignBranches;
import io.salonledger.contracts.staff.command.RenameEmployee;
import io.salonledger.contracts.staff.command.SetSkills;
import io.salonledger.contracts.staff.query.EmployeeDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.security.PermittedBranch;

/** Adds an employee, or changes what they are called, where they work and what they can do. */
final class EmployeeDialog {

    private final StaffDesk desk;
    private final @Nullable EmployeeDetails given;
    private final Consumer<EmployeeId> done;
    private final EmployeeId id;
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final MultiSelectComboBox<PermittedBranch> branches = new MultiSelectComboBox<>();
    private final SkillFields skills;
    private final DatePicker from;
    private final FormDialog dialog;

    /** @param given who is changed, or null for somebody new */
    EmployeeDialog(StaffDesk desk, @Nullable EmployeeDetails given, Consumer<EmployeeId> done) {
        this.desk = desk;
        this.given = given;
        this.done = done;
        this.id = given == null ? EmployeeId.random() : given.employee().employee();
        UI ui = UI.getCurrent();
        name.setLabel(ui.getTranslation("staff.name"));
        name.setId("name");
        code.setLabel(ui.getTranslation("staff.code"));
        code.setId("code");
        branches.setLabel(ui.getTranslation("staff.branches"));
        branches.setId("branches");
        branches.setItems(desk.permitted());
        branches.setItemLabelGenerator(PermittedBranch::name);
        desk.texts().on(branches);
        from = desk.texts().on(new DatePicker(ui.getTranslation("staff.from")));
        skills = new SkillFields(
                desk, given == null ? Skills.NONE : given.employee().skills());
        fill();
        dialog = new FormDialog(
                ui.getTranslation(given == null ? "staff.new" : "staff.edit"),
                ui.getTranslation("list.save"),
                this::save);
        dialog.fields(name, code).wide(branches);
        skills.addTo(dialog);
        if (given == null) {
            dialog.wide(from);
        }
    }

    private void fill() {
        if (given == null) {
            desk.chosen()
                    .or(() -> desk.permitted().stream().findFirst())
                    .ifPresent(branch -> branches.setValue(Set.of(branch)));
            return;
        }
        name.setValue(given.name());
        code.setValue(given.employee().code());
        branches.setValue(desk.permitted().stream()
                .filter(branch -> given.employee().branches().contains(new BranchId(branch.id())))
                .collect(Collectors.toSet()));
    }

    void open() {
        dialog.open();
    }

    private void save() {
        Set<BranchId> where = branches.getValue().stream()
                .map(branch -> new BranchId(branch.id()))
                .collect(Collectors.toSet());
        boolean shown = given == null ? add(where) : change(given, where);
        StaffDesk.done(shown);
        done.accept(id);
    }

    private boolean add(Set<BranchId> where) {
        return desk.gateway()
                .send(
                        new AddEmployee(id, code.getValue(), name.getValue(), where, skills.skills(), from.getValue()),
                        id);
    }

    /** Sends what differs only: what is the same would be no event to wait for. */
    private boolean change(EmployeeDetails before, Set<BranchId> where) {
        boolean shown = true;
        if (!name.getValue().strip().equals(before.name())
                || !code.getValue().strip().equals(before.employee().code())) {
            shown = desk.gateway().send(new RenameEmployee(id, code.getValue(), name.getValue()), id);
        }
        // Branches that this person may not see stay as they are.
        Set<BranchId> all = new HashSet<>(before.employee().branches());
        desk.permitted().forEach(branch -> all.remove(new BranchId(branch.id())));
        all.addAll(where);
        if (!all.equals(before.employee().branches())) {
            shown &= desk.gateway().send(new AssignBranches(id, all), id);
        }
        Skills can = skills.skills();
        if (!can.equals(before.employee().skills())) {
            shown &= desk.gateway().send(new SetSkills(id, can), id);
        }
        return shown;
    }
}
