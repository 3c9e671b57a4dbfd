package io.salonledger.query.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.TaxRounding;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LinePrice;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.VoidReason;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;

/** Facts of tickets for the read models' tests; every price has 8 % on top. */
public final class Tickets {

    public static final BranchId BRANCH = new BranchId("jingan");
    public static final BranchId OTHER_BRANCH = new BranchId("xuhui");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    public static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");
    public static final Currency CNY = Currency.getInstance("CNY");
    public static final EmployeeId LIN = new EmployeeId("lin");
    public static final EmployeeId SU = new EmployeeId("su");
    public static final ServiceId SPA = new ServiceId("spa");
    public static final ProductId OIL = new ProductId("oil");
    static final MemberId MEMBER = new MemberId("m1");
    private static final SourceRow ROW = new SourceRow("receipts.csv", 2);

    private Tickets() {}

    public static TicketOpened opened(String id, BranchId branch) {
        return new TicketOpened(new TicketId(id), branch, "云栖", CNY, "1121-037", DAY, NOON, MEMBER);
    }

    static TicketLineAdded added(String id, TicketLine... lines) {
        return new TicketLineAdded(
                new TicketId(id), lines[lines.length - 1].line(), List.of(lines), totals(List.of(lines)));
    }

    public static TicketLine spa(String line, String net, @Nullable EmployeeId... shared) {
        return line(line, SoldItem.service(SPA, "S1", "精油 SPA", "身体"), net, shared);
    }

    public static TicketLine oil(String line, String net) {
        return line(line, SoldItem.product(OIL, "P1", "玫瑰油", "零售"), net, LIN);
    }

    private static TicketLine line(String line, SoldItem item, String net, @Nullable EmployeeId... shared) {
        Money money = cny(net);
        return new TicketLine(
                new LineId(line),
                item,
                BigDecimal.ONE,
                new LinePrice(money, 1),
                null,
                new LineAmounts(
                        money,
                        cny("0.00"),
                        money,
                        List.of(tax(money)),
                        money.plus(tax(money).amount())),
                MEMBER,
                shares(money, shared));
    }

    /** Halves, or all for one. */
    private static List<LineShare> shares(Money net, @Nullable EmployeeId... shared) {
        if (shared.length == 1) {
            return List.of(new LineShare(shared[0], new BigDecimal(100), net));
        }
        Money half = Money.rounded(net.amount().divide(new BigDecimal(2)), CNY);
        BigDecimal fifty = new BigDecimal(50);
        return List.of(new LineShare(shared[0], fifty, half), new LineShare(shared[1], fifty, net.minus(half)));
    }

    private static TaxAmount tax(Money net) {
        BigDecimal exact = net.amount().multiply(new BigDecimal("0.08"));
        return new TaxAmount(
                "VAT",
                new BigDecimal(8),
                false,
                net,
                new UnitCost(exact, CNY),
                Money.rounded(exact, CNY),
                RoundingMode.HALF_UP,
                TaxRounding.LINE);
    }

    private static TicketTotals totals(List<TicketLine> lines) {
        Money net = lines.stream().map(line -> line.amounts().net()).reduce(cny("0.00"), Money::plus);
        Money total = lines.stream().map(line -> line.amounts().total()).reduce(cny("0.00"), Money::plus);
        TaxAmount tax = tax(net);
        TaxAmount summed = new TaxAmount(
                "VAT", tax.rate(), false, net, tax.exact(), total.minus(net), tax.rounding(), tax.level());
        return new TicketTotals(net, cny("0.00"), net, List.of(summed), total);
    }

    public static TicketSettled settled(String id, BranchId branch, LocalDate day, TicketLine... lines) {
        TicketTotals totals = totals(List.of(lines));
        return new TicketSettled(
                new TicketId(id),
                "1121-037",
                branch,
                "云栖",
                day,
                NOON.plusHours(1),
                MEMBER,
                List.of(lines),
                totals,
                List.of(new Tender(new TenderId("p1"), TenderKind.CARD, totals.total(), null, null, null)));
    }

    public static TicketRefunded refunded(String id, LocalDate day, TicketLine line, boolean whole) {
        TicketTotals totals = totals(List.of(line));
        return new TicketRefunded(
                new TicketId(id),
                new RefundId("r1"),
                BRANCH,
                "云栖",
                day,
                NOON.plusDays(1),
                MEMBER,
                List.of(new RefundedLine(
                        line.line(),
                        line.item(),
                        line.quantity(),
                        StockReturn.NONE,
                        line.amounts(),
                        MEMBER,
                        line.shares())),
                totals,
                List.of(new RefundedTender(new TenderId("p1"), TenderKind.CARD, totals.total())),
                RefundReason.DAMAGED,
                totals.total(),
                whole);
    }

    static TicketVoided voided(String id) {
        return new TicketVoided(new TicketId(id), NOON, VoidReason.MISTAKE);
    }

    public static TicketImported imported(String id, String net, String tax) {
        WrittenTax written = new WrittenTax("PST", new BigDecimal(8), false, UnitCost.of(tax, "CNY"));
        ImportedLine line = new ImportedLine(
                new LineId(id + "-1"),
                SoldItem.service(SPA, "S1", "Spa", null),
                BigDecimal.ONE,
                cny(net),
                List.of(written),
                new MemberId("m2"),
                null,
                ROW);
        return new TicketImported(
                new TicketId(id),
                BRANCH,
                CNY,
                "10",
                LocalDate.of(2018, 3, 15),
                List.of(line),
                cny(net),
                List.of(written),
                ROW);
    }

    public static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
