package io.salonledger.command.wallet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.WalletRejection;

/** What tickets took from which lots and have not given back; by ticket, oldest lot first. */
record Spent(Map<String, List<LotPart>> byTicket) {

    static final Spent NOTHING = new Spent(Map.of());

    Spent {
        byTicket = Map.copyOf(byTicket);
    }

    Spent with(TicketId ticket, List<LotPart> parts) {
        Map<String, List<LotPart>> all = new LinkedHashMap<>(byTicket);
        all.put(ticket.value(), List.copyOf(parts));
        return new Spent(all);
    }

    /** What was taken last comes back first, split as it was taken. */
    List<LotPart> back(TicketId ticket, Money amount) {
        List<LotPart> parts = new ArrayList<>();
        Money open = amount;
        for (LotPart taken : byTicket.getOrDefault(ticket.value(), List.of()).reversed()) {
            LotPart part = Lots.share(taken.lot(), taken.paid(), taken.bonus(), open);
            if (part.paid().plus(part.bonus()).isPositive()) {
                parts.add(part);
                open = open.minus(part.paid()).minus(part.bonus());
            }
        }
        if (open.isPositive()) {
            throw WalletRejection.BALANCE_TOO_SMALL.because(amount.minus(open));
        }
        return parts;
    }

    Spent returned(TicketId ticket, List<LotPart> parts) {
        List<LotPart> left = byTicket.getOrDefault(ticket.value(), List.of()).stream()
                .map(taken -> parts.stream()
                        .filter(part -> part.lot().equals(taken.lot()))
                        .reduce(
                                taken,
                                (rest, part) -> new LotPart(
                                        rest.lot(),
                                        rest.paid().minus(part.paid()),
                                        rest.bonus().minus(part.bonus()))))
                .toList();
        return with(ticket, left);
    }
}
