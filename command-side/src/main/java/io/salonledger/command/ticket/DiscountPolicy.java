package io.salonledger.command.ticket;

import java.math.BigDecimal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TicketRejection;

/** How much the desk may take off by hand before a manager is needed. */
@Component
class DiscountPolicy {

    private final BigDecimal freePercent;

    DiscountPolicy(@Value("${salon.ticket.free-discount-percent:20}") BigDecimal freePercent) {
        this.freePercent = freePercent;
    }

    void check(Money list, Money discount, Actor actor) {
        BigDecimal most = list.amount().multiply(freePercent).movePointLeft(2);
        if (discount.amount().compareTo(most) > 0 && !actor.may(Permission.TICKET_DISCOUNT)) {
            throw TicketRejection.DISCOUNT_NEEDS_MANAGER.because(
                    Quantities.plain(freePercent).toPlainString());
        }
    }
}
