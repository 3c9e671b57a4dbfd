package io.salonledger.command.wallet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletRejection;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;

/** What a top-up must be: paid in full, in the branch's currency, on the day of its time, and not with stored value. */
final class TopUps {

    private static final int MAX_REFERENCE = 64;

    private TopUps() {}

    static StoredValueLot lot(TopUpStoredValue command, BranchTerms branch) {
        checkDate(branch, command.businessDate(), command.at());
        Money paid = command.paid();
        Money bonus = command.bonus();
        if (!paid.currency().equals(branch.currency())
                || !bonus.currency().equals(branch.currency())
                || !paid.isPositive()
                || bonus.isNegative()) {
            throw WalletRejection.TOP_UP_INVALID.because();
        }
        return new StoredValueLot(
                command.lot(),
                command.branch(),
                branch.legalEntity().name(),
                command.businessDate(),
                paid,
                bonus,
                paid,
                bonus);
    }

    static List<Tender> tenders(TopUpStoredValue command) {
        List<Tender> tenders = command.tenders().stream()
                .map(given -> tender(given, command.paid()))
                .toList();
        Money tendered = tenders.stream()
                .map(Tender::amount)
                .reduce(Money.zero(command.paid().currency()), Money::plus);
        if (!tendered.equals(command.paid())) {
            throw WalletRejection.TOP_UP_NOT_PAID.because(command.paid(), tendered);
        }
        Set<TenderId> ids = new HashSet<>();
        if (!tenders.stream().allMatch(tender -> ids.add(tender.tender()))) {
            throw TicketRejection.TENDER_INVALID.because();
        }
        return tenders;
    }

    private static Tender tender(TenderGiven given, Money like) {
        Money handed = given.given();
        boolean right = given.kind() != TenderKind.STORED_VALUE
                && given.amount().currency().equals(like.currency())
                && given.amount().isPositive()
                && (given.reference() == null || given.reference().length() <= MAX_REFERENCE)
                && (handed == null
                        || given.kind() == TenderKind.CASH
                                && handed.currency().equals(like.currency())
                                && handed.compareTo(given.amount()) >= 0);
        if (!right) {
            throw TicketRejection.TENDER_INVALID.because();
        }
        Money change = handed == null ? null : handed.minus(given.amount());
        return new Tender(given.tender(), given.kind(), given.amount(), handed, change, given.reference());
    }

    /** The business day is the branch's own of that time, and the branch is not closed by then. */
    static void checkDate(BranchTerms branch, LocalDate businessDate, OffsetDateTime at) {
        if (!branch.calendar().businessDateOf(at.toInstant()).equals(businessDate)
                || branch.closedOn() != null && businessDate.isAfter(branch.closedOn())) {
            throw TicketRejection.BUSINESS_DATE_INVALID.because();
        }
    }
}
