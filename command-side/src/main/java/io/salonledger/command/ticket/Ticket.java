package io.salonledger.command.ticket;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
import io.salonledger.contracts.ticket.event.TicketNumberTaken;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** One consumption (消费单), from the first line to the last refund. */
@Aggregate(
        type = "ticket",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
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
        if (stream != null && Opening.isDone(opened, command)) {
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
        Optional<TicketLine> there = lines.stream()
                .filter(line -> line.line().equals(command.line()))
                .findFirst();
        if (there.isEmpty()) {
            apply(edit(metadata, prices).added(command, Access.of(metadata)));
        } else if (!LineEdits.isSame(there.get(), command)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(ChangeTicketLine command, MetaData metadata, PriceDesk prices) {
        edit(metadata, prices).changed(command, Access.of(metadata)).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(RemoveTicketLine command, MetaData metadata, PriceDesk prices) {
        edit(metadata, prices).removed(command).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(SettleTicket command, MetaData metadata, StoredTenders wallets) {
        TicketOpened ticket = scoped(metadata);
        TicketSettled event = new Settlement(ticket, member, lines).of(command, askedAtCheckout);
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
        new Refunds(settled, refunds).newly(command).ifPresent(refund -> {
            apply(refund);
            wallets.giveBack(refund);
        });
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

    private LineEdits edit(MetaData metadata, PriceDesk prices) {
        return new LineEdits(open(metadata), lines, prices);
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
    void on(TicketEvent event) {
        stream = event.ticket().stream();
        switch (event) {
            case TicketOpened e -> {
                opened = e;
                member = e.member();
            }
            case BookingPutOnTicket e -> askedAtCheckout = e.agreedPrice() == null ? e.line() : null;
            case TicketImported e -> imported = true;
            case TicketMemberAssigned e -> member = e.member();
            case TicketLineAdded e -> lines = e.lines();
            case TicketLineChanged e -> lines = e.lines();
            case TicketLineRemoved e -> lines = e.lines();
            case TicketSettled e -> settled = e;
            case TicketVoided e -> voided = e;
            case TicketRefunded e ->
                refunds = Stream.concat(refunds.stream(), Stream.of(e)).toList();
            // Of another stream: who has which number.
            case TicketNumberTaken e -> {}
        }
    }
}
