package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.command.ImportTicket;
import io.salonledger.contracts.ticket.event.TicketImported;

class ImportTicketTest {

    private static final TicketId TICKET = new TicketId("t1");
    private static final BranchId BRANCH = new BranchId("main-street");
    private static final Currency CAD = Currency.getInstance("CAD");
    private static final LocalDate DATE = LocalDate.of(2018, 3, 15);
    private static final SourceRow ROW = new SourceRow("Receipt Transactions0.csv", 2);

    private final Decision<ImportedTicket> ticket = Decision.of(ImportedTicket.class);

    @Test
    void takes_lines_over_as_written_with_amounts_below_zero_and_fractions_of_a_cent() {
        ImportedLine sold = line("l1", "82.00", "4.1", "6.5625");
        ImportedLine back = line("l2", "-12.50", "-0.625", "-1");

        ticket.when(command(sold, back))
                .then(imported("69.50", List.of(tax("GST", "5", "3.475"), tax("PST", "8", "5.5625")), sold, back));
    }

    @Test
    void takes_a_receipt_of_zero() {
        ImportedLine nothing = line("l1", "0.00", "0", "0");
        ticket.when(command(nothing))
                .then(imported("0.00", List.of(tax("GST", "5", "0"), tax("PST", "8", "0")), nothing));
    }

    @Test
    void the_same_receipt_twice_changes_nothing() {
        ImportedLine line = line("l1", "0.00", "0", "0");
        ticket.given(imported("0.00", List.of(tax("GST", "5", "0"), tax("PST", "8", "0")), line))
                .when(command(line))
                .thenNothing();
    }

    @Test
    void rejects_another_receipt_under_the_same_id() {
        ImportedLine line = line("l1", "0.00", "0", "0");
        ticket.given(imported("0.00", List.of(tax("GST", "5", "0"), tax("PST", "8", "0")), line))
                .when(command(line("l1", "1.00", "0", "0")))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_the_id_of_a_ticket_of_our_own() {
        ticket.given(Till.opened())
                .when(command(line("l1", "1.00", "0", "0")))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_receipt_without_lines_or_in_two_currencies() {
        ticket.when(command()).thenRejected(TicketRejection.TICKET_EMPTY);
        ticket.when(new ImportTicket(
                        TICKET,
                        BRANCH,
                        Currency.getInstance("CNY"),
                        "10",
                        DATE,
                        List.of(line("l1", "1.00", "0", "0")),
                        ROW))
                .thenRejected(TicketRejection.PRICE_INVALID);
    }

    @Test
    void no_ticket_can_be_opened_or_refunded_in_its_place() {
        Decision<Ticket> own = Till.open();
        own.given(imported("0.00", List.of(), line("l1", "0.00", "0", "0")))
                .when(Till.openTicket())
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
        own.given(imported("0.00", List.of(), line("l1", "0.00", "0", "0")))
                .when(Till.settle())
                .thenRejected(TicketRejection.TICKET_NOT_OPEN);
    }

    private static ImportTicket command(ImportedLine... lines) {
        return new ImportTicket(TICKET, BRANCH, CAD, "10", DATE, List.of(lines), ROW);
    }

    private static TicketImported imported(String net, List<WrittenTax> taxes, ImportedLine... lines) {
        return new TicketImported(TICKET, BRANCH, CAD, "10", DATE, List.of(lines), Money.of(net, "CAD"), taxes, ROW);
    }

    private static ImportedLine line(String id, String net, String gst, String pst) {
        return new ImportedLine(
                new LineId(id),
                SoldItem.other("Women's hair cut"),
                BigDecimal.ONE,
                Money.of(net, "CAD"),
                List.of(tax("GST", "5", gst), tax("PST", "8", pst)),
                new MemberId("kert01"),
                new EmployeeId("jj"),
                ROW);
    }

    private static WrittenTax tax(String code, String rate, String amount) {
        return new WrittenTax(code, new BigDecimal(rate), false, UnitCost.of(amount, "CAD"));
    }
}
