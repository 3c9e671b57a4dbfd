package io.salonledger.ui.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.list.FormDialog;

import static io.salonledger.ui.complaint.ComplaintTexts.text;

/** What a complaint is about: one of the member's tickets, and who served. */
final class LinkFields {

    private final ComplaintDesk desk;
    private final ComplaintAbout about;
    private final ComboBox<TicketRow> ticket = new ComboBox<>(text("complaint.ticket"));
    private final ComboBox<EmployeeRow> employee = new ComboBox<>(text("complaint.employee"));
    private List<EmployeeRow> employees = List.of();

    LinkFields(ComplaintDesk desk, ComplaintAbout about) {
        this.desk = desk;
        this.about = about;
        ticket.setId("ticket");
        ticket.setVisible(false);
        ticket.setClearButtonVisible(true);
        ticket.setItemLabelGenerator(row -> desk.formats().tableDay(row.businessDate()) + " · " + row.number() + " · "
                + String.join(text("complaint.comma"), row.items()));
        ticket.addValueChangeListener(chosen -> servedBy(chosen.getValue()));
        employee.setId("employee");
        employee.setClearButtonVisible(true);
        employee.setItemLabelGenerator(EmployeeRow::label);
    }

    ComboBox<TicketRow> ticket() {
        return ticket;
    }

    ComboBox<EmployeeRow> employee() {
        return employee;
    }

    void ofMember(Optional<MemberId> member) {
        List<TicketRow> rows = new ArrayList<>();
        if (desk.may(Permission.TICKET_SEE)) {
            member.ifPresent(
                    one -> FormDialog.guarded(() -> rows.addAll(desk.gateway().tickets(one))));
        }
        ticket.setItems(rows);
        ticket.setVisible(!rows.isEmpty());
        rows.stream()
                .filter(row -> row.ticket().equals(about.ticket()))
                .findFirst()
                .ifPresent(ticket::setValue);
    }

    void ofBranch(BranchId branch) {
        FormDialog.guarded(() -> employees = desk.gateway().employees(Set.of(branch)));
        employee.setItems(employees);
        choose(about.employee());
        servedBy(ticket.getValue());
    }

    /** Where a ticket names one therapist, it is about that one. */
    private void servedBy(@Nullable TicketRow row) {
        if (row != null && row.employees().size() == 1 && employee.getValue() == null) {
            choose(row.employees().getFirst());
        }
    }

    private void choose(@Nullable EmployeeId wanted) {
        employees.stream()
                .filter(row -> row.employee().equals(wanted))
                .findFirst()
                .ifPresent(employee::setValue);
    }

    ComplaintLinks chosen() {
        TicketId chosen =
                ticket.getValue() == null ? about.ticket() : ticket.getValue().ticket();
        return new ComplaintLinks(
                chosen,
                about.booking(),
                employee.getValue() == null ? null : employee.getValue().employee());
    }
}
