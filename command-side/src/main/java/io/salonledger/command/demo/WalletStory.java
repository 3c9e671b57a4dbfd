package io.salonledger.command.demo;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;

/** Now and then a member pays in for later, and pays today's visit from it. */
final class WalletStory {

    /** How many in a hundred visits of members. */
    private static final int TOPPED_UP = 3;

    /**
     * What the shop offers.
     *
     * @param paid whole yuan
     * @param bonus whole yuan on top
     */
    private record Offer(int paid, int bonus) {}

    private static final List<Offer> OFFERS =
            List.of(new Offer(1_000, 50), new Offer(2_000, 150), new Offer(3_000, 300), new Offer(5_000, 800));

    private static final List<TenderKind> TENDERS =
            List.of(TenderKind.WECHAT, TenderKind.WECHAT, TenderKind.ALIPAY, TenderKind.CARD, TenderKind.CASH);

    /** @param total what the visit costs, in whole yuan */
    Optional<TopUpStoredValue> topUp(Visit visit, int total, ZonedDateTime paid) {
        Guest guest = visit.guest();
        Dice dice = new Dice("wallet " + visit.key());
        if (guest == null || !dice.happens(TOPPED_UP)) {
            return Optional.empty();
        }
        List<Offer> enough =
                OFFERS.stream().filter(offer -> offer.paid() > total).toList();
        return enough.isEmpty() ? Optional.empty() : Optional.of(command(visit, guest, dice.any(enough), dice, paid));
    }

    private static TopUpStoredValue command(Visit visit, Guest guest, Offer offer, Dice dice, ZonedDateTime paid) {
        TenderKind kind = dice.any(TENDERS);
        String slip = kind == TenderKind.CASH
                ? null
                : String.format(Locale.ROOT, "%s%04d", visit.day().toString().replace("-", ""), dice.between(0, 9_999));
        var amount = PriceList.yuan(offer.paid());
        return new TopUpStoredValue(
                guest.id(),
                new LotId("top-up-" + visit.key()),
                visit.shop().id(),
                visit.day(),
                paid.minusMinutes(1).toOffsetDateTime(),
                amount,
                PriceList.yuan(offer.bonus()),
                List.of(new TenderGiven(
                        new TenderId("paid-in"), kind, amount, kind == TenderKind.CASH ? amount : null, slip)));
    }

    /** @param total in whole yuan */
    static TenderGiven spent(int total) {
        return new TenderGiven(new TenderId("paid"), TenderKind.STORED_VALUE, PriceList.yuan(total), null, null);
    }
}
