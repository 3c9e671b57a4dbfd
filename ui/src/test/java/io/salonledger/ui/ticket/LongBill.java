package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetTaxScheme;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
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
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.ui.message.MessageGateway;

/**
 * Everything that makes a receipt hard to print: long names, many lines, a discount, two taxes on top, stored value beside
 * cash with change, and a refund.
 */
final class LongBill {

    static final String TOTAL = "¥13,334.00";

    private static final BranchId BRANCH = new BranchId("b2");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final MemberId GUEST = new MemberId("long-guest");
    private static final int LINES = 12;
    private static final List<EmployeeId> STAFF = List.of(new EmployeeId("long-e0"), new EmployeeId("long-e1"));

    private final MessageGateway messages;
    private final LocalDate today;
    private final OffsetDateTime noon;

    private LongBill(MessageGateway messages, LocalDate today) {
        this.messages = messages.as(Actor.system("test"));
        this.today = today;
        this.noon = today.atTime(12, 0).atZone(ZONE).toOffsetDateTime();
    }

    /** Opens the shop and settles the bill; once for each process. */
    static TicketId paid(MessageGateway messages, LocalDate today) {
        LongBill bill = new LongBill(messages, today);
        bill.shop();
        return bill.settled();
    }

    private void shop() {
        messages.send(new OpenBranch(
                BRANCH,
                new BranchProfile("云栖养生 · 徐家汇港汇恒隆广场旗舰体验中心", "上海市徐汇区虹桥路1号港汇恒隆广场办公楼A座5楼502-508室", "+86 21 6407 0111"),
                new LegalEntity("云栖（上海）健康养生管理咨询有限责任公司", "91310000MA1FL0000X"),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZONE)));
        messages.send(new SetTaxScheme(
                BRANCH,
                TaxScheme.of(
                        today.minusYears(1),
                        List.of(
                                new Tax("GST", "Goods and services", new BigDecimal(5), TaxPlacement.ON_TOP),
                                new Tax("PST", "Provincial", new BigDecimal(8), TaxPlacement.ON_TOP)))));
        messages.send(new RegisterMember(
                GUEST, BRANCH, "Alexandrina-Philippa Featherstonehaugh-Cholmondeley", "13900123456"));
        List<String> names = List.of("欧阳慕容·阿卜杜热合曼", "Wilhelmina Schwarzenegger-Papadopoulos");
        for (int i = 0; i < names.size(); i++) {
            messages.send(new AddEmployee(
                    STAFF.get(i), "L" + i, names.get(i), Set.of(BRANCH), Skills.NONE, today.minusYears(1)));
        }
        messages.send(new AddService(
                new ServiceId("long"),
                new ServiceDescription(
                        "L0",
                        "Deep-Tissue-Aromatherapy-Hot-Stone-Massage with Lavender 深层组织热石精油芳疗（含头部肩颈舒缓与足浴）",
                        "身体",
                        ""),
                new ServiceTerms(today.minusYears(1), DemoShop.cny("1000.00"), null, null)));
        messages.send(new TopUpStoredValue(
                GUEST,
                new LotId("long-lot"),
                BRANCH,
                today,
                noon,
                DemoShop.cny("10000.00"),
                DemoShop.cny("2000.00"),
                List.of(new TenderGiven(
                        new TenderId("long-top-up"), TenderKind.CARD, DemoShop.cny("10000.00"), null, null))));
    }

    private TicketId settled() {
        TicketId ticket = new TicketId("long-ticket");
        messages.send(new OpenTicket(ticket, BRANCH, today, noon, GUEST));
        List<LineId> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            LineId line = new LineId("long-line-" + i);
            lines.add(line);
            messages.send(new AddTicketLine(
                    ticket,
                    line,
                    new ServiceId("long"),
                    null,
                    BigDecimal.ONE,
                    null,
                    i == 0 ? new LineDiscount(new BigDecimal(20), null, DiscountReason.OTHER) : null,
                    GUEST,
                    List.of(
                            new StaffShare(STAFF.get(0), new BigDecimal(60)),
                            new StaffShare(STAFF.get(1), new BigDecimal(40)))));
        }
        // 11,800.00 and 13 percent on top.
        Money total = new Money(
                new BigDecimal("11800").multiply(new BigDecimal("1.13")).setScale(2, RoundingMode.UNNECESSARY),
                Currency.getInstance("CNY"));
        Money stored = DemoShop.cny("12000.00");
        Money cash = total.minus(stored);
        TenderId inCash = new TenderId("long-cash");
        messages.send(new SettleTicket(
                ticket,
                today,
                noon,
                List.of(
                        new TenderGiven(new TenderId("long-stored"), TenderKind.STORED_VALUE, stored, null, null),
                        new TenderGiven(inCash, TenderKind.CASH, cash, DemoShop.cny("1400.00"), null))));
        Money back = DemoShop.cny("565.00");
        messages.send(new RefundTicket(
                ticket,
                new RefundId("long-refund"),
                today,
                noon,
                List.of(new LineRefund(lines.getLast(), back, BigDecimal.ZERO, StockReturn.NONE)),
                List.of(new TenderRefund(inCash, back)),
                RefundReason.OTHER));
        return ticket;
    }
}
