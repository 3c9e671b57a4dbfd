package io.salonledger.ui.ticket;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.complaint.ComplaintAbout;
import io.salonledger.ui.complaint.ComplaintPanels;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.live.Following;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;

/** One ticket: lines, taxes, payments, refunds, and all that happened to it. */
@Route("ticket")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "ACCOUNTANT", "AUDITOR", "ANALYST"})
public class TicketDetailsView extends Page implements HasUrlParameter<String> {

    private final transient TicketDesk desk;
    private final Button refund;
    private final Button goOn;
    private final Button complain;
    private final Button receipt;
    private final Anchor booking = new Anchor();
    private final transient ComplaintPanels complaints;
    private final transient Following following;
    private transient TicketId ticket = new TicketId("none");
    private transient @Nullable TicketDetails shown;

    TicketDetailsView(TicketDesk desk, ComplaintPanels complaints, Live live) {
        this.desk = desk;
        following = live.follow(this, () -> Live.one(ticket.value(), "ticket-details"), this::follow);
        this.complaints = complaints;
        complain = new Button(getTranslation("complaint.file"), SalonIcon.BUBBLE.create(17), click -> complain());
        complain.setId("complain");
        refund = new Button(getTranslation("ticket.refund"), SalonIcon.UNDO.create(17), click -> refund());
        refund.setId("refund");
        goOn = new Button(
                getTranslation("ticket.go-on"),
                SalonIcon.TILL.create(17),
                click -> UI.getCurrent().navigate(CheckoutView.class, ticket.value()));
        receipt = new Button(
                getTranslation("receipt.again"),
                SalonIcon.PRINT.create(17),
                click -> UI.getCurrent().getPage().open("receipt/" + ticket.value() + "?copy"));
        receipt.setId("receipt-copy");
        booking.setText(getTranslation("ticket.booking"));
        booking.setId("ticket-booking");
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        header().back(getTranslation("ticket.title"), TicketListView.class)
                .actions(booking, receipt, complain, refund, goOn);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        ticket = new TicketId(id);
        following.turn();
        show();
    }

    private void follow() {
        TicketDetails found = desk.gateway().find(ticket);
        if (!found.equals(shown)) {
            show(found, desk.names(found));
        }
    }

    private void show() {
        booking.setVisible(false);
        receipt.setVisible(false);
        complain.setVisible(false);
        refund.setVisible(false);
        goOn.setVisible(false);
        try {
            TicketDetails found = desk.gateway().find(ticket);
            show(found, desk.names(found));
        } catch (Refused refused) {
            header().title(getTranslation("ticket.one"));
            showOnly(
                    refused.code().equals("not-found")
                            ? new EmptyState(
                                    SalonIcon.TILL, getTranslation("ticket.gone"), getTranslation("ticket.gone.hint"))
                            : new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            header().title(getTranslation("ticket.one"));
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::show));
        }
    }

    private void show(TicketDetails found, PeopleNames names) {
        shown = found;
        header().title(getTranslation("ticket.numbered", found.number()))
                .context(desk.formats().day(found.businessDate()) + " · " + desk.branchName(found.branch()));
        boolean refundable = found.state() == TicketState.SETTLED || found.state() == TicketState.PARTLY_REFUNDED;
        receipt.setVisible(found.settledAt() != null);
        complain.setVisible(complaints.mayFile());
        refund.setVisible(refundable && desk.may(Permission.TICKET_REFUND));
        goOn.setVisible(found.state() == TicketState.OPEN && desk.may(Permission.TICKET_SETTLE));
        BookingId served = found.booking();
        booking.setVisible(served != null && desk.may(Permission.BOOKING_SEE));
        booking.setHref(served == null ? "" : "bookings?open=" + served.value());
        TicketCards cards = new TicketCards(desk, found, names);
        Div wide = new Div(cards.lines());
        cards.refunds().forEach(wide::add);
        if (complaints.maySee()) {
            complaints
                    .ofTicket(ticket)
                    .ifPresent(list -> wide.add(new SectionCard(getTranslation("complaint.title"), list)));
        }
        TicketSums sums = new TicketSums(desk, found);
        Div side = new Div(sums.card());
        if (!found.tenders().isEmpty()) {
            side.add(sums.tenders());
        }
        side.add(cards.history());
        wide.addClassName("sl-cards");
        side.addClassName("sl-cards");
        Div both = new Div(wide, side);
        both.addClassName("sl-ticket");
        body().removeAll();
        body().add(both);
    }

    private void complain() {
        TicketDesk.guarded(() -> {
            TicketDetails found = desk.gateway().find(ticket);
            MemberId member = found.member();
            String name = member == null ? "" : desk.names(found).of(member);
            List<EmployeeId> served = found.lines().stream()
                    .flatMap(line -> line.shares().stream())
                    .flatMap(share -> Optional.ofNullable(share.employee()).stream())
                    .distinct()
                    .toList();
            complaints.file(new ComplaintAbout(
                    found.branch(), member, name, ticket, null, served.size() == 1 ? served.getFirst() : null));
        });
    }

    private void refund() {
        TicketDesk.guarded(() -> {
            TicketDetails found = desk.gateway().find(ticket);
            new RefundDialog(desk, found, this::show).open();
        });
    }
}
