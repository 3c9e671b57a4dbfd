package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.ItemKind;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;

/**
 * The refunds of one line. Net, taxes and staff shares go back in proportion, each as the growth of a rounded running
 * sum: so a line that is refunded in any number of parts gives back exactly what was charged, tax by tax.
 */
record LineRefunds(TicketLine sold, List<RefundedLine> earlier) {

    RefundedLine next(LineRefund ask) {
        Money total = sold.amounts().total();
        Money before = sum();
        if (!ask.amount().currency().equals(total.currency())
                || ask.amount().isNegative()
                || before.plus(ask.amount()).compareTo(total) > 0) {
            throw TicketRejection.REFUND_EXCEEDS_LINE.because(total.minus(before));
        }
        BigDecimal quantity = quantity(ask);
        Money after = before.plus(ask.amount());
        List<TaxAmount> taxes = taxes(ask.amount(), before, after);
        Money net = taxes.stream().map(TaxAmount::amount).reduce(ask.amount(), Money::minus);
        List<TaxAmount> onNet = taxes.stream().map(tax -> withBase(tax, net)).toList();
        return new RefundedLine(
                sold.line(),
                sold.item(),
                quantity,
                ask.stock(),
                new LineAmounts(net, Money.zero(net.currency()), net, onNet, ask.amount()),
                sold.guest(),
                shares(net));
    }

    private BigDecimal quantity(LineRefund ask) {
        BigDecimal quantity = Quantities.notNegative(ask.quantity());
        BigDecimal left = earlier.stream().map(RefundedLine::quantity).reduce(sold.quantity(), BigDecimal::subtract);
        boolean goods =
                ask.stock() == StockReturn.NONE || sold.item().kind() == ItemKind.PRODUCT && quantity.signum() > 0;
        if (quantity.compareTo(left) > 0 || !goods) {
            throw TicketRejection.RETURN_EXCEEDS_SOLD.because(
                    Quantities.plain(left).toPlainString());
        }
        return quantity;
    }

    private List<TaxAmount> taxes(Money amount, Money before, Money after) {
        List<TaxAmount> parts = new ArrayList<>();
        for (TaxAmount tax : sold.amounts().taxes()) {
            Money part = share(tax.amount(), after).minus(share(tax.amount(), before));
            parts.add(new TaxAmount(
                    tax.code(),
                    tax.rate(),
                    tax.included(),
                    tax.base(),
                    Taxation.exactly(part(tax.exact().amount(), amount), amount),
                    part,
                    tax.rounding(),
                    tax.level()));
        }
        return parts;
    }

    private Money share(Money whole, Money refunded) {
        return Money.rounded(part(whole.amount(), refunded), whole.currency());
    }

    private BigDecimal part(BigDecimal whole, Money refunded) {
        Money total = sold.amounts().total();
        if (total.isZero()) {
            return BigDecimal.ZERO;
        }
        return whole.multiply(refunded.amount()).divide(total.amount(), MathContext.DECIMAL128);
    }

    private List<LineShare> shares(Money net) {
        Money before =
                Sums.of(earlier.stream().map(line -> line.amounts().net()).toList(), Money.zero(net.currency()));
        List<LineShare> then = Shares.split(before, Shares.of(sold.shares()));
        List<LineShare> now = Shares.split(before.plus(net), Shares.of(sold.shares()));
        List<LineShare> parts = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            LineShare share = now.get(i);
            parts.add(new LineShare(
                    share.employee(),
                    share.percent(),
                    share.net().minus(then.get(i).net())));
        }
        return parts;
    }

    private Money sum() {
        return Sums.of(
                earlier.stream().map(line -> line.amounts().total()).toList(),
                Money.zero(sold.amounts().total().currency()));
    }

    private static TaxAmount withBase(TaxAmount tax, Money base) {
        return new TaxAmount(
                tax.code(), tax.rate(), tax.included(), base, tax.exact(), tax.amount(), tax.rounding(), tax.level());
    }
}
