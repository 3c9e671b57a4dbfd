package io.salonledger.ui.ticket;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.RefundDetails;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.shell.Slip;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** What stands on the paper: the shop, the ticket, its lines, taxes, payments and what is left. */
final class ReceiptPaper {

    private final TicketDesk desk;
    private final TicketDetails ticket;
    private final Slip slip;

    ReceiptPaper(
            TicketDesk desk,
            TicketDetails ticket,
            BranchProfile shop,
            PeopleNames names,
            Optional<Money> balance,
            boolean copy) {
        this.desk = desk;
        this.ticket = ticket;
        slip = new Slip(shop.name());
        slip.setId("receipt");
        Stream.of(shop.address(), shop.phone(), ticket.legalEntity())
                .filter(part -> part != null && !part.isEmpty())
                .forEach(slip::centred);
        if (copy) {
            slip.centred(text("receipt.copy")).addClassName("copy");
        }
        slip.rule();
        slip.row(text("ticket.number"), ticket.number());
        slip.row(text("receipt.date"), settledAt());
        slip.row(text("ticket.guest"), TicketTexts.guest(ticket.member(), names));
        slip.rule();
        ticket.lines().forEach(line -> line(line, names));
        slip.rule();
        sums();
        slip.rule();
        ticket.tenders().forEach(this::tender);
        balance.ifPresent(left -> slip.row(text("receipt.balance"), desk.money(left)));
        ticket.refunds().forEach(this::refund);
        slip.rule();
        slip.centred(text("receipt.thanks"));
    }

    Slip slip() {
        return slip;
    }

    private String settledAt() {
        return ticket.settledAt() == null
                ? ""
                : desk.formats().tableDay(ticket.businessDate()) + " "
                        + desk.formats().time(ticket.settledAt().toLocalTime());
    }

    private void line(TicketLine line, PeopleNames names) {
        slip.line(line.item().name());
        String staff = line.shares().stream()
                .map(share -> TicketTexts.staff(share.employee(), names))
                .collect(Collectors.joining(", "));
        slip.row(
                desk.number(line.quantity()) + " × " + desk.amount(line.price().unit()) + "  " + staff,
                desk.amount(line.amounts().list()));
        if (!line.amounts().discount().isZero()) {
            slip.row(
                    text("ticket.discount"),
                    desk.amount(line.amounts().discount().negated()));
        }
    }

    private void sums() {
        TicketTotals totals = ticket.totals();
        if (totals == null) {
            return;
        }
        for (TaxAmount tax : totals.taxes()) {
            slip.row(
                    text(
                            tax.included() ? "ticket.tax.included" : "ticket.tax.on-top",
                            tax.code(),
                            tax.rate().stripTrailingZeros().toPlainString()),
                    desk.amount(tax.amount()));
        }
        slip.row(text("ticket.total"), desk.money(totals.total())).addClassName("total");
    }

    private void tender(Tender tender) {
        Money given = tender.given();
        Money change = tender.change();
        slip.row(TicketTexts.of("tender", tender.kind()), desk.amount(given == null ? tender.amount() : given));
        if (change != null && change.isPositive()) {
            slip.row(text("receipt.change"), desk.amount(change));
        }
    }

    private void refund(RefundDetails refund) {
        slip.row(
                text("receipt.refunded", desk.formats().tableDay(refund.businessDate())),
                desk.amount(refund.totals().total().negated()));
        refund.tenders()
                .forEach(back -> slip.row(
                        text("receipt.back-by", TicketTexts.of("tender", back.kind())),
                        desk.amount(back.amount().negated())));
    }
}
