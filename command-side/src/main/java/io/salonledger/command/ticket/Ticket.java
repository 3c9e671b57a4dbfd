package io.salonledger.command.ticket;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.wallet.StoredTenders;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.VoidReason;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.AssignTicketMember;
import io.salonledger.contracts.ticket.command.ChangeTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.RemoveTicketLine;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.command.VoidTicket;
import io.salonledger.contracts.ticket.event.BookingPutOnTicket;
import io.salonledger.contracts.ticket.event.TicketEvent;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketLineChanged;
import io.salonledger.contracts.ticket.event.TicketLineRemoved;
import io.salonledger.contracts.ticket.event.TicketMemberAssigned;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** One consumption (消费单), from the first line to the last refund. */
@Aggregate(type = "ticket", commandTargetResolver = "commandTarget", snapshotTriggerDefinition = "everyFiftyEvents")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Ticket {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable TicketOpened opened;
    private @Nullable MemberId member;
    private List<TicketLine> lines = List.of();
    private @Nullable TicketSettled settled;
    private @Nullable TicketVoided voided;
    private List<TicketRefunded> refunds = List.of();
    /** History of another system: its stream is of this kind too, and nothing of it can be changed. */
    private boolean imported;
    /** Stands at zero until its price is typed. */
    private @Nullable LineId askedAtCheckout;

    @JsonCreator
    Ticket() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenTicket command, BranchTerms.Source branches, TicketNumbers numbers) {
        if (opened != null || imported) {
            if (opened == null || !Opening.isSame(opened, command)) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        Dates.check(command.businessDate(), command.openedAt());
        BranchTerms branch = branches.of(command.branch(), command.businessDate());
        String number = numbers.take(command.branch(), command.businessDate(), command.ticket());
        apply(Opening.of(command, branch, number));
    }

    @CommandHandler
    void handle(AssignTicketMember command, MetaData metadata) {
        TicketOpened ticket = open(metadata);
        if (!Objects.equals(member, command.member())) {
            apply(new TicketMemberAssigned(ticket.ticket(), command.member()));
        }
    }

    @CommandHandler
    void handle(AddTicketLine command, MetaData metadata, PriceDesk prices) {
        LineTerms terms = LineTerms.of(command);
        Optional<TicketLine> there = line(command.line());
        if (there.isPresent()) {
            if (!terms.equals(LineTerms.of(there.get())) || !PriceDesk.sells(there.get(), command)) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        TicketOpened ticket = open(metadata);
        List<TicketLine> all = new ArrayList<>(lines);
        all.add(prices.line(ticket, command, terms, Access.of(metadata)));
        PriceDesk.Priced priced = prices.price(ticket, all);
        apply(new TicketLineAdded(ticket.ticket(), command.line(), priced.lines(), priced.totals()));
    }

    @CommandHandler
    void handle(ChangeTicketLine command, MetaData metadata, PriceDesk prices) {
        TicketOpened ticket = open(metadata);
        LineTerms terms = LineTerms.of(command);
        TicketLine before = existing(command.line());
        if (terms.equals(LineTerms.of(before))) {
            return;
        }
        TicketLine after = prices.line(ticket, before, terms, Access.of(metadata));
        PriceDesk.Priced priced = prices.price(
                ticket,
                lines.stream().map(line -> line == before ? after : line).toList());
        apply(new TicketLineChanged(ticket.ticket(), command.line(), priced.lines(), priced.totals()));
    }

    @CommandHandler
    void handle(RemoveTicketLine command, MetaData metadata, PriceDesk prices) {
        TicketOpened ticket = open(metadata);
        if (line(command.line()).isEmpty()) {
            return;
        }
        PriceDesk.Priced priced = prices.price(
                ticket,
                lines.stream()
                        .filter(line -> !line.line().equals(command.line()))
                        .toList());
        apply(new TicketLineRemoved(ticket.ticket(), command.line(), priced.lines(), priced.totals()));
    }

    @CommandHandler
    void handle(SettleTicket command, MetaData metadata, StoredTenders wallets) {
        TicketOpened ticket = scoped(metadata);
        TicketSettled event = new Settlement(ticket, member, lines).of(command);
        if (lines.stream()
                .anyMatch(line -> line.line().equals(askedAtCheckout)
                        && line.price().unit().isZero())) {
            throw TicketRejection.PRICE_MISSING.because();
        }
        if (event.equals(settled)) {
            return;
        }
        open(metadata);
        apply(event);
        wallets.pay(event);
    }

    @CommandHandler
    void handle(VoidTicket command, MetaData metadata) {
        TicketVoided event = new TicketVoided(command.ticket(), command.voidedAt(), command.reason());
        if (!event.equals(voided)) {
            open(metadata);
            apply(event);
        }
    }

    @CommandHandler
    void handle(RefundTicket command, MetaData metadata, StoredTenders wallets) {
        scoped(metadata);
        if (settled == null) {
            throw TicketRejection.TICKET_NOT_SETTLED.because();
        }
        Refunds before = new Refunds(settled, refunds);
        Optional<TicketRefunded> same = before.earlier(command.refund());
        if (same.isPresent()) {
            if (!before.isSame(same.get(), command)) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        TicketRefunded refund = before.next(command);
        apply(refund);
        wallets.giveBack(refund);
    }

    /** Opens it with what a booking agreed; the same booking finds it there already. */
    void serve(List<TicketEvent> beginning) {
        if (opened == null) {
            beginning.forEach(fact -> apply(fact));
        }
    }

    /** The completion it was opened for was a mistake. */
    void withdraw(TicketId ticket, OffsetDateTime at) {
        if (settled != null) {
            throw TicketRejection.TICKET_PAID.because();
        }
        if (opened != null && voided == null) {
            apply(new TicketVoided(ticket, at, VoidReason.MISTAKE));
        }
    }

    private Optional<TicketLine> line(LineId id) {
        return lines.stream().filter(line -> line.line().equals(id)).findFirst();
    }

    private TicketLine existing(LineId id) {
        return line(id).orElseThrow(TicketRejection.LINE_NOT_FOUND::because);
    }

    private TicketOpened scoped(MetaData metadata) {
        if (opened == null) {
            throw TicketRejection.TICKET_NOT_OPEN.because();
        }
        return Access.admit(opened, metadata);
    }

    private TicketOpened open(MetaData metadata) {
        TicketOpened ticket = scoped(metadata);
        if (settled != null || voided != null) {
            throw TicketRejection.TICKET_NOT_OPEN.because();
        }
        return ticket;
    }

    @EventSourcingHandler
    void on(TicketOpened event) {
        stream = event.ticket().stream();
        opened = event;
        member = event.member();
    }

    @EventSourcingHandler
    void on(BookingPutOnTicket event) {
        askedAtCheckout = event.agreedPrice() == null ? event.line() : null;
    }

    @EventSourcingHandler
    void on(TicketImported event) {
        stream = event.ticket().stream();
        imported = true;
    }

    @EventSourcingHandler
    void on(TicketMemberAssigned event) {
        member = event.member();
    }

    @EventSourcingHandler
    void on(TicketLineAdded event) {
        lines = event.lines();
    }

    @EventSourcingHandler
    void on(TicketLineChanged event) {
        lines = event.lines();
    }

    @EventSourcingHandler
    void on(TicketLineRemoved event) {
        lines = event.lines();
    }

    @EventSourcingHandler
    void on(TicketSettled event) {
        settled = event;
    }

    @EventSourcingHandler
    void on(TicketVoided event) {
        voided = event;
    }

    @EventSourcingHandler
    void on(TicketRefunded event) {
        List<TicketRefunded> all = new ArrayList<>(refunds);
        all.add(event);
        refunds = List.copyOf(all);
    }
}
