package io.salonledger.command.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.event.TicketOpened;

/** Prices lines by the list and the taxes of the ticket's branch and business date. */
@Component
class PriceDesk {

    /** All lines of a ticket as they are now, and their sums. */
    record Priced(List<TicketLine> lines, TicketTotals totals) {}

    private final ItemTerms.Source items;
    private final BranchTerms.Source branches;
    private final DiscountPolicy discounts;

    PriceDesk(ItemTerms.Source items, BranchTerms.Source branches, DiscountPolicy discounts) {
        this.items = items;
        this.branches = branches;
        this.discounts = discounts;
    }

    TicketLine line(TicketOpened ticket, AddTicketLine command, LineTerms terms, Actor actor) {
        if ((command.service() == null) == (command.product() == null)) {
            throw TicketRejection.ITEM_NOT_SOLD.because();
        }
        ItemTerms item = items.of(command.service(), command.product(), ticket.businessDate());
        return checked(terms.on(item, command.line(), ticket.currency()), actor);
    }

    TicketLine line(TicketOpened ticket, TicketLine before, LineTerms terms, Actor actor) {
        SoldItem sold = before.item();
        Integer version = before.price().version();
        // What was listed or agreed when the line was made stays; the list may say something else by now.
        ItemTerms item = version == null
                ? items.of(sold.service(), sold.product(), ticket.businessDate())
                : new ItemTerms(sold, before.price().unit(), version);
        return checked(terms.on(item, before.line(), ticket.currency()), actor);
    }

    static boolean sells(TicketLine line, AddTicketLine command) {
        return Objects.equals(line.item().service(), command.service())
                && Objects.equals(line.item().product(), command.product());
    }

    private TicketLine checked(TicketLine line, Actor actor) {
        if (line.discount() != null) {
            discounts.check(line.amounts().list(), line.amounts().discount(), actor);
        }
        return line;
    }

    /** Taxes anew over all lines, since one may be rounded with the others. */
    Priced price(TicketOpened ticket, List<TicketLine> lines) {
        BranchTerms branch = branches.of(ticket.branch(), ticket.businessDate());
        List<LineAmounts> amounts = Taxation.amounts(
                branch.taxes(),
                lines.stream()
                        .map(line -> new Taxation.Price(
                                line.amounts().list(), line.amounts().discount()))
                        .toList());
        List<TicketLine> taxed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TicketLine line = lines.get(i);
            taxed.add(new TicketLine(
                    line.line(),
                    line.item(),
                    line.quantity(),
                    line.price(),
                    line.discount(),
                    amounts.get(i),
                    line.guest(),
                    Shares.split(amounts.get(i).net(), Shares.of(line.shares()))));
        }
        return new Priced(taxed, Sums.of(amounts, ticket.currency()));
    }
}
