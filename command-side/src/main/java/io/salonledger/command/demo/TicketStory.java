package io.salonledger.command.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.demo.PriceList.Good;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.DiscountReason;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.ChangeTicketLine;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;

/** What a visit cost, how it was paid, and now and then why some of it was given back. */
final class TicketStory {

    /** How many in a hundred. */
    private static final int DISCOUNTED = 11;

    private static final int REFUNDED = 1;
    /** The line of what was booked. */
    private static final LineId SERVICE = new LineId("booked");

    private static final int FOREIGN = 10_000;

    private static final List<TenderKind> TENDERS = List.of(
            TenderKind.WECHAT,
            TenderKind.WECHAT,
            TenderKind.WECHAT,
            TenderKind.WECHAT,
            TenderKind.WECHAT,
            TenderKind.ALIPAY,
            TenderKind.ALIPAY,
            TenderKind.ALIPAY,
            TenderKind.CARD,
            TenderKind.CASH);

    private final Instant now;
    private final WalletStory wallets = new WalletStory();

    TicketStory(Instant now) {
        this.now = now;
    }

    /** What follows on the ticket that was opened when the guest was served. */
    List<Command> commands(Visit visit, @Nullable ZonedDateTime paid) {
        Dice dice = new Dice("ticket " + visit.key());
        List<Command> commands = new ArrayList<>();
        int discount = dice.happens(DISCOUNTED) ? visit.treatment().price() / 10 : 0;
        if (discount > 0) {
            commands.add(discounted(visit, discount, dice));
        }
        int total = visit.treatment().price() - discount;
        for (Good good : visit.goods()) {
            commands.add(product(visit, good));
            total += good.price();
        }
        if (paid != null) {
            TenderGiven tender = tender(visit, total, dice);
            Optional<TopUpStoredValue> topUp = wallets.topUp(visit, total, paid);
            if (topUp.isPresent()) {
                commands.add(topUp.get());
                tender = WalletStory.spent(total);
            }
            commands.add(new SettleTicket(visit.ticket(), visit.day(), paid.toOffsetDateTime(), List.of(tender)));
            refund(visit, visit.treatment().price() - discount, tender, paid, dice, commands);
        }
        return commands;
    }

    private static ChangeTicketLine discounted(Visit visit, int discount, Dice dice) {
        return new ChangeTicketLine(
                visit.ticket(),
                SERVICE,
                BigDecimal.ONE,
                null,
                LineDiscount.amount(
                        PriceList.yuan(discount),
                        dice.happens(70) ? DiscountReason.PROMOTION : DiscountReason.BIRTHDAY),
                visit.guest() == null ? null : visit.guest().id(),
                List.of(new StaffShare(visit.therapist().id(), BigDecimal.valueOf(100))));
    }

    private static AddTicketLine product(Visit visit, Good good) {
        return new AddTicketLine(
                visit.ticket(),
                new LineId("product-" + good.id().value()),
                null,
                good.id(),
                BigDecimal.ONE,
                null,
                null,
                visit.guest() == null ? null : visit.guest().id(),
                List.of(new StaffShare(visit.therapist().id(), BigDecimal.valueOf(100))));
    }

    private static TenderGiven tender(Visit visit, int total, Dice dice) {
        TenderKind kind = dice.any(TENDERS);
        String slip = kind == TenderKind.CASH
                ? null
                : String.format(
                        Locale.ROOT, "%s%04d", visit.day().toString().replace("-", ""), dice.between(0, FOREIGN - 1));
        // Cash comes in notes of a hundred, or of ten where it is nearly even.
        int notes = total % 100 <= 50 ? 10 : 100;
        return new TenderGiven(
                new TenderId("paid"),
                kind,
                PriceList.yuan(total),
                kind == TenderKind.CASH ? PriceList.yuan((total + notes - 1) / notes * notes) : null,
                slip);
    }

    private void refund(
            Visit visit, int most, TenderGiven tender, ZonedDateTime paid, Dice dice, List<Command> commands) {
        ZonedDateTime at = paid.plusMinutes(dice.between(4, 25));
        boolean sameDay = at.toLocalDate().equals(paid.toLocalDate());
        if (!dice.happens(REFUNDED) || !sameDay || at.toInstant().isAfter(now)) {
            return;
        }
        var back = PriceList.yuan(dice.happens(40) ? most : most / 2);
        commands.add(new RefundTicket(
                visit.ticket(),
                new RefundId("refund-" + visit.key()),
                visit.day(),
                at.toOffsetDateTime(),
                List.of(new LineRefund(SERVICE, back, BigDecimal.ZERO, StockReturn.NONE)),
                List.of(new TenderRefund(tender.tender(), back)),
                dice.happens(60) ? RefundReason.NOT_SATISFIED : RefundReason.WRONG_PRICE));
    }
}
