package io.salonledger.ui.ticket;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.VoidReason;
import io.salonledger.contracts.ticket.command.AssignTicketMember;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.command.VoidTicket;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** The till: a guest, lines, payments; other open tickets wait beside it. */
@Route("checkout")
@JsModule("context://js/salon-till.js")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK"})
public class CheckoutView extends Page implements HasUrlParameter<String> {

    private final transient TicketDesk desk;
    private final HeldTickets held;
    private transient Optional<TicketDetails> ticket = Optional.empty();
    private transient @Nullable BranchId branch;
    private final Div left = new Div();
    private final Div right = new Div();

    CheckoutView(TicketDesk desk, Live live) {
        this.desk = desk;
        fillWindow();
        held = new HeldTickets(desk, this::go);
        header().title(getTranslation("ticket.checkout")).mark(held);
        left.addClassName("left");
        right.addClassName("right");
        Div till = new Div(left, right);
        till.addClassName("till");
        till.setId("till");
        body().addClassName("till-body");
        body().add(till);
        live.follow(this, () -> Live.all("ticket-list", "ticket-details"), this::follow);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        branch = desk.till().orElse(null);
        if (branch == null || desk.currency(branch).isEmpty()) {
            showOnly(new EmptyState(
                    SalonIcon.HOME, getTranslation("ticket.no-branch"), getTranslation("ticket.no-branch.hint")));
            return;
        }
        TicketDesk.guarded(() -> {
            ticket = id == null || id.isEmpty()
                    ? Optional.empty()
                    : Optional.of(desk.gateway().find(new TicketId(id)))
                            .filter(found -> found.state() == TicketState.OPEN);
            ticket.ifPresent(found -> branch = found.branch());
        });
        show();
    }

    BranchId branch() {
        return Objects.requireNonNull(branch);
    }

    TicketDesk desk() {
        return desk;
    }

    Optional<TicketDetails> ticket() {
        return ticket;
    }

    private void show() {
        PeopleNames names = ticket.map(desk::names).orElse(PeopleNames.NONE);
        held.show(branch(), ticket);
        header().context(ticket.map(found -> getTranslation("ticket.numbered", found.number()))
                .orElse(getTranslation("ticket.fresh")));
        left.removeAll();
        right.removeAll();
        TillLines lines = new TillLines(this, names);
        left.add(new TillGuest(this, names), lines.field(), lines.list(), acts());
        right.add(new TillPayments(this));
    }

    /** Another screen may open, change or settle what lies here; what is typed is thrown away only if it no longer holds. */
    private void follow() {
        if (branch == null) {
            return;
        }
        held.draw(desk.gateway().open(branch()), ticket);
        if (ticket.isEmpty()) {
            return;
        }
        TicketDetails before = ticket.get();
        TicketDetails now = desk.gateway().find(before.ticket());
        if (now.state() != TicketState.OPEN) {
            Notice.later(getTranslation("ticket.elsewhere.done", now.number())).show();
            goFresh();
        } else if (!now.equals(before)) {
            Notice.later(getTranslation("ticket.elsewhere.changed", now.number()))
                    .show();
            ticket = Optional.of(now);
            show();
        }
    }

    private void go(String id) {
        if (id.equals(HeldTickets.FRESH)) {
            goFresh();
        } else {
            UI.getCurrent().navigate(CheckoutView.class, id);
        }
    }

    private void goFresh() {
        UI.getCurrent().navigate(CheckoutView.class);
    }

    private Div acts() {
        Button hold = new Button(getTranslation("ticket.hold"), SalonIcon.PAUSE.create(16), click -> goFresh());
        hold.setId("hold");
        Button drop = new Button(getTranslation("ticket.void"), SalonIcon.X.create(16), click -> drop());
        drop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        drop.addClassName("end");
        drop.setId("void");
        hold.setEnabled(ticket.isPresent());
        drop.setEnabled(ticket.isPresent());
        Div row = new Div(hold, drop);
        row.addClassNames("row", "sl-till-acts");
        return row;
    }

    /** Sends a command about the ticket at hand and shows what came of it. */
    boolean send(Command command, TicketId id) {
        return TicketDesk.guarded(() -> {
            desk.gateway().send(command, id);
            reload(id);
        });
    }

    void reload(TicketId id) {
        ticket = Optional.of(desk.gateway().find(id)).filter(found -> found.state() == TicketState.OPEN);
        show();
    }

    /** The ticket at hand, opened now if there is none; empty if that was refused. */
    Optional<TicketId> atHand(@Nullable MemberId member) {
        if (ticket.isPresent()) {
            return ticket.map(TicketDetails::ticket);
        }
        TicketId fresh = TicketId.random();
        boolean well = TicketDesk.guarded(() -> desk.gateway()
                .send(new OpenTicket(fresh, branch(), desk.businessDate(branch()), desk.now(branch()), member), fresh));
        return well ? Optional.of(fresh) : Optional.empty();
    }

    void assign(@Nullable MemberId member) {
        if (ticket.isPresent()) {
            TicketId id = ticket.get().ticket();
            send(new AssignTicketMember(id, member), id);
        } else if (member != null) {
            atHand(member).ifPresent(id -> TicketDesk.guarded(() -> reload(id)));
        }
    }

    private void drop() {
        ticket.ifPresent(found -> {
            VoidTicket command = new VoidTicket(found.ticket(), desk.now(found.branch()), VoidReason.MISTAKE);
            if (send(command, found.ticket())) {
                Notice.good(getTranslation("ticket.voided", found.number())).show();
                goFresh();
            }
        });
    }

    void settle(List<TenderGiven> tenders, Money change) {
        ticket.ifPresent(found -> {
            SettleTicket command = new SettleTicket(
                    found.ticket(), desk.businessDate(found.branch()), desk.now(found.branch()), tenders);
            if (send(command, found.ticket())) {
                settled(found, change);
                goFresh();
            }
        });
    }

    private void settled(TicketDetails found, Money change) {
        String id = found.ticket().value();
        String words = change.isPositive()
                ? getTranslation("ticket.settled.change", found.number(), desk.money(change))
                : getTranslation("ticket.settled", found.number());
        Notice.good(words)
                .action(getTranslation("receipt.print"), () -> UI.getCurrent().navigate(ReceiptView.class, id))
                .action(getTranslation("ticket.show"), () -> UI.getCurrent().navigate(TicketDetailsView.class, id))
                .show();
    }
}
