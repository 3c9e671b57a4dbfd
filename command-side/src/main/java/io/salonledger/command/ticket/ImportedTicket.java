package io.salonledger.command.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.command.ImportTicket;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketOpened;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A receipt of another system: taken over once, never changed. */
@Aggregate(
        type = "imported-ticket",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class ImportedTicket {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable TicketImported imported;
    /** A ticket of our own has this id. */
    private boolean taken;

    @JsonCreator
    ImportedTicket() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportTicket command) {
        TicketImported event = event(command);
        if (imported == null && !taken) {
            apply(event);
        } else if (!event.equals(imported)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    private static TicketImported event(ImportTicket command) {
        if (command.lines().isEmpty()) {
            throw TicketRejection.TICKET_EMPTY.because();
        }
        Money zero = Money.zero(command.currency());
        Map<String, WrittenTax> taxes = new LinkedHashMap<>();
        for (ImportedLine line : command.lines()) {
            if (!line.net().currency().equals(command.currency())) {
                throw TicketRejection.PRICE_INVALID.because();
            }
            line.taxes().forEach(tax -> taxes.merge(key(tax), tax, ImportedTicket::sum));
        }
        return new TicketImported(
                command.ticket(),
                command.branch(),
                command.currency(),
                command.number(),
                command.date(),
                command.lines(),
                Sums.of(command.lines().stream().map(ImportedLine::net).toList(), zero),
                List.copyOf(taxes.values()),
                command.source());
    }

    private static String key(WrittenTax tax) {
        return tax.code() + " " + Quantities.plain(tax.rate()).toPlainString() + " " + tax.included();
    }

    private static WrittenTax sum(WrittenTax one, WrittenTax other) {
        return new WrittenTax(
                one.code(),
                one.rate(),
                one.included(),
                new UnitCost(
                        one.amount().amount().add(other.amount().amount()),
                        one.amount().currency()));
    }

    @EventSourcingHandler
    void on(TicketOpened event) {
        stream = event.ticket().stream();
        taken = true;
    }

    @EventSourcingHandler
    void on(TicketImported event) {
        stream = event.ticket().stream();
        imported = event;
    }
}
