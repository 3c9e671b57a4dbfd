package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LinePrice;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.ChangeTicketLine;

/** All of a line that can be asked for but what it sells, in one form. */
record LineTerms(
        BigDecimal quantity,
        @Nullable Money typedPrice,
        @Nullable LineDiscount discount,
        @Nullable MemberId guest,
        List<StaffShare> shares) {

    LineTerms {
        quantity = Quantities.positive(quantity);
        shares = Shares.checked(shares);
        discount = discount == null ? null : plain(discount);
    }

    static LineTerms of(AddTicketLine command) {
        return new LineTerms(
                command.quantity(), command.typedPrice(), command.discount(), command.guest(), command.shares());
    }

    static LineTerms of(ChangeTicketLine command) {
        return new LineTerms(
                command.quantity(), command.typedPrice(), command.discount(), command.guest(), command.shares());
    }

    /** What was asked for when a line became as it is. */
    static LineTerms of(TicketLine line) {
        return new LineTerms(
                line.quantity(),
                line.price().version() == null ? line.price().unit() : null,
                line.discount(),
                line.guest(),
                Shares.of(line.shares()));
    }

    /** The line with its price; taxes and shares follow when all lines are known. */
    TicketLine on(ItemTerms item, LineId line, Currency currency) {
        LinePrice price = price(item, currency);
        Money list = Money.rounded(price.unit().amount().multiply(quantity), currency);
        Money net = list.minus(off(list));
        LineAmounts amounts = new LineAmounts(list, off(list), net, List.of(), net);
        return new TicketLine(line, item.item(), quantity, price, discount, amounts, guest, Shares.split(net, shares));
    }

    private LinePrice price(ItemTerms item, Currency currency) {
        Money listed = item.price();
        if (listed != null && typedPrice != null) {
            throw TicketRejection.PRICE_ON_LIST.because();
        }
        Money unit = listed == null ? typedPrice : listed;
        if (unit == null) {
            throw TicketRejection.PRICE_MISSING.because();
        }
        if (unit.isNegative() || !unit.currency().equals(currency)) {
            throw TicketRejection.PRICE_INVALID.because();
        }
        return new LinePrice(unit, listed == null ? null : item.version());
    }

    private Money off(Money list) {
        if (discount == null) {
            return Money.zero(list.currency());
        }
        Money off = discount.percent() == null
                ? discount.amount()
                : new Money(
                        list.amount()
                                .multiply(discount.percent())
                                .movePointLeft(2)
                                .setScale(list.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP),
                        list.currency());
        if (off == null || !off.currency().equals(list.currency()) || off.isNegative() || off.compareTo(list) > 0) {
            throw TicketRejection.DISCOUNT_INVALID.because();
        }
        return off;
    }

    private static LineDiscount plain(LineDiscount discount) {
        BigDecimal percent = discount.percent();
        Money amount = discount.amount();
        if ((percent == null) == (amount == null)
                || percent != null && (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)
                || amount != null && !amount.isPositive()) {
            throw TicketRejection.DISCOUNT_INVALID.because();
        }
        return new LineDiscount(percent == null ? null : Quantities.plain(percent), amount, discount.reason());
    }
}
