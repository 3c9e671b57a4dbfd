package io.salonledger.ui.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintMeasures;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.complaint.query.ComplaintsBy;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.SalonIcon;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** Complaints on the pages of others: of a member, of a ticket; and the dialog that files one there. */
@org.springframework.stereotype.Component
public class ComplaintPanels {

    private static final int MOST = 100;

    private final ComplaintDesk desk;

    ComplaintPanels(ComplaintDesk desk) {
        this.desk = desk;
    }

    public boolean maySee() {
        return desk.may(Permission.COMPLAINT_SEE);
    }

    public boolean mayFile() {
        return desk.may(Permission.COMPLAINT_FILE);
    }

    /** All that one person has filed, under any of their files. */
    public Component ofMembers(Set<MemberId> files) {
        return list(ComplaintFilter.ofMembers(files));
    }

    /** Those about a ticket; empty if there are none. */
    public Optional<Component> ofTicket(TicketId ticket) {
        ComplaintFilter filter = ComplaintFilter.ofTicket(ticket);
        return desk.gateway().count("", filter).total() == 0 ? Optional.empty() : Optional.of(list(filter));
    }

    /** A chart of what complaints of a span were about; empty if there were none. */
    public Optional<Component> causes(@Nullable BranchId branch, LocalDate from, LocalDate to) {
        ComplaintMeasures measured = desk.gateway().measure(branch, from, to, ComplaintsBy.CAUSE);
        return measured.groups().isEmpty()
                ? Optional.empty()
                : Optional.of(new ComplaintCharts(desk, branch, from, to).causes(measured));
    }

    /** Opens the dialog; goes to the new complaint if the person may see it. */
    public void file(ComplaintAbout about) {
        new FileDialog(desk, about, filed -> {
                    if (maySee()) {
                        ComplaintPanels.open(filed);
                    }
                })
                .open();
    }

    private static void open(ComplaintId complaint) {
        UI.getCurrent().navigate(ComplaintDetailsView.class, new RouteParameters("complaint", complaint.value()));
    }

    private Component list(ComplaintFilter filter) {
        Div body = new Div();
        body.addClassName("sl-complaints");
        fill(body, filter);
        return body;
    }

    private void fill(Div body, ComplaintFilter filter) {
        body.removeAll();
        try {
            List<ComplaintRow> rows = desk.gateway().search("", filter, ComplaintOrder.RECEIVED, true, 0, MOST);
            if (rows.isEmpty()) {
                body.add(new EmptyState(
                        SalonIcon.BUBBLE, text("complaint.none-here"), text("complaint.none-here.hint")));
                return;
            }
            ComplaintNames names = desk.names(rows);
            rows.forEach(row -> body.add(line(row, names)));
        } catch (Refused refused) {
            body.add(new NoPermissionState(text("list.refused"), Sentence.of(body, refused)));
        } catch (Failed failed) {
            body.add(new ErrorState(text("list.failed"), failed.correlationId(), () -> fill(body, filter)));
        }
    }

    private Component line(ComplaintRow row, ComplaintNames names) {
        Span words = new Span(row.text().isEmpty() ? text("complaint.erased.text") : row.text());
        words.addClassName("words");
        Span below = new Span(Stream.of(
                        row.number(),
                        word("cause", row.classification().cause()),
                        names.employee(row.employee()),
                        desk.formats().tableTime(row.receivedAt().toInstant()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        below.addClassNames("muted", "small");
        Div left = new Div(words, below);
        left.addClassNames("two-lines", "grow");
        Div right = new Div(ComplaintTexts.sort(row.classification()));
        if (row.state().isOpen()) {
            right.add(ComplaintTexts.due(row.due(), row.overdue(), desk));
        }
        right.add(ComplaintTexts.state(row.state()));
        right.addClassName("marks");
        RouterLink link = new RouterLink();
        link.setRoute(
                ComplaintDetailsView.class,
                new RouteParameters("complaint", row.complaint().value()));
        link.add(left, right);
        link.addClassName("line");
        return link;
    }
}
