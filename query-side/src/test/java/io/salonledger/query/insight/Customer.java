package io.salonledger.query.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.CancellationImported;
import io.salonledger.contracts.booking.event.NoShowImported;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LinePrice;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;

/** What happens to one customer, said shortly. */
record Customer(String id) {

    static final BranchId JINGAN = new BranchId("jingan");
    static final BranchId XUHUI = new BranchId("xuhui");
    static final ServiceId OIL = new ServiceId("oil");
    static final ServiceId NECK = new ServiceId("neck");
    static final EmployeeId LIN = new EmployeeId("lin");
    static final EmployeeId ZHOU = new EmployeeId("zhou");

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final SourceRow ROW = new SourceRow("books.csv", 2);

    MemberId member() {
        return new MemberId(id);
    }

    String stream() {
        return member().stream();
    }

    Event registered(String name, @Nullable String phone) {
        return registered(name, phone, MemberSource.WECHAT);
    }

    Event registered(String name, @Nullable String phone, MemberSource source) {
        return new MemberRegistered(
                member(), JINGAN, Personal.of(stream(), name), Personal.ofNullable(stream(), phone), source, null);
    }

    Event tagged(String... tags) {
        return new TagsChanged(member(), Personal.of(stream(), List.of(tags)));
    }

    Event noted(String note, String text) {
        return new NoteWritten(member(), new NoteId(note), Personal.of(stream(), text));
    }

    Event booked(String booking) {
        ShopTime start = ShopTime.of(LocalDateTime.parse("2026-10-14T15:50"), ZoneId.of("Asia/Shanghai"));
        return new BookingImported(new BookingId(booking), JINGAN, arrangement(), start, new Outcome(false, true), ROW);
    }

    Event missed(String booking) {
        return new NoShowImported(new BookingId(booking), JINGAN, arrangement(), LocalDate.of(2026, 10, 14), ROW);
    }

    Event cancelled(String booking) {
        LocalDate day = LocalDate.of(2026, 10, 14);
        return new CancellationImported(
                new BookingId(booking), JINGAN, arrangement(), day, new Cancellation(day, null, "", 0), ROW);
    }

    private Arrangement arrangement() {
        return new Arrangement(member(), "", LIN, "", OIL, "");
    }

    TicketSettled paid(String ticket, String date, String net) {
        return paid(ticket, date, JINGAN, OIL, "玫瑰精油 SPA", LIN, net);
    }

    TicketSettled paid(
            String ticket, String date, BranchId branch, ServiceId service, String name, EmployeeId by, String net) {
        return ticket(ticket, date, branch, List.of(line("1", member(), service, name, by, net)));
    }

    static TicketSettled ticket(String ticket, String date, BranchId branch, List<TicketLine> lines) {
        OffsetDateTime at = OffsetDateTime.parse(date + "T15:00+08:00");
        TicketTotals totals = new TicketTotals(zero(), zero(), zero(), List.of(), zero());
        return new TicketSettled(
                new TicketId(ticket),
                ticket,
                branch,
                "shop",
                LocalDate.parse(date),
                at,
                null,
                lines,
                totals,
                List.of());
    }

    static TicketLine line(
            String line, @Nullable MemberId guest, ServiceId service, String name, EmployeeId by, String net) {
        return new TicketLine(
                new LineId(line),
                SoldItem.service(service, service.value(), name, null),
                BigDecimal.ONE,
                new LinePrice(money(net), 1),
                null,
                amounts(net),
                guest,
                List.of(new LineShare(by, new BigDecimal("100"), money(net))));
    }

    TicketRefunded refunded(String ticket, String refund, String date, String net) {
        RefundedLine line = new RefundedLine(
                new LineId("1"),
                SoldItem.service(OIL, "oil", "玫瑰精油 SPA", null),
                BigDecimal.ZERO,
                StockReturn.NONE,
                amounts(net),
                member(),
                List.of(new LineShare(LIN, new BigDecimal("100"), money(net))));
        return new TicketRefunded(
                new TicketId(ticket),
                new RefundId(refund),
                JINGAN,
                "shop",
                LocalDate.parse(date),
                OffsetDateTime.parse(date + "T15:00+08:00"),
                null,
                List.of(line),
                new TicketTotals(zero(), zero(), zero(), List.of(), zero()),
                List.of(),
                RefundReason.NOT_SATISFIED,
                money(net),
                false);
    }

    TicketImported imported(String ticket, String date, String... nets) {
        List<ImportedLine> lines = new ArrayList<>();
        for (String net : nets) {
            lines.add(new ImportedLine(
                    new LineId("l" + lines.size()),
                    SoldItem.service(NECK, "neck", "肩颈舒缓", null),
                    BigDecimal.ONE,
                    money(net),
                    List.of(),
                    member(),
                    ZHOU,
                    ROW));
        }
        return new TicketImported(
                new TicketId(ticket), XUHUI, CNY, ticket, LocalDate.parse(date), lines, zero(), List.of(), ROW);
    }

    private static LineAmounts amounts(String net) {
        return new LineAmounts(money(net), zero(), money(net), List.of(), money(net));
    }

    private static Money zero() {
        return money("0");
    }

    static Money money(String amount) {
        return new Money(new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY), CNY);
    }
}
