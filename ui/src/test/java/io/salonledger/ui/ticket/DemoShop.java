package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
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
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.ImportTicket;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.ui.message.MessageGateway;

/** A small shop made by commands, the same each time: a list, people, some weeks of imported history. */
public final class DemoShop {

    public static final BranchId BRANCH = new BranchId("b1");
    public static final MemberId MEMBER = new MemberId("wang");
    public static final Currency CNY = Currency.getInstance("CNY");

    private static final List<String> STAFF = List.of("林婉清", "周雅琴", "苏晓芸", "赵明轩", "何静怡");
    private static final List<String> SERVICES = List.of("精油 SPA 90 分", "肩颈舒缓 45 分", "水光补水 75 分", "足疗养护 60 分");

    private final MessageGateway messages;
    private final LocalDate today;

    private DemoShop(MessageGateway messages, LocalDate today) {
        this.messages = messages.as(Actor.system("test"));
        this.today = today;
    }

    /** Opens the shop as of that day; once for each process. */
    public static void open(MessageGateway messages, LocalDate today) {
        DemoShop shop = new DemoShop(messages, today);
        shop.branch();
        shop.list();
        shop.people();
        shop.history();
    }

    private void branch() {
        messages.send(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                CNY,
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        Tax vat = new Tax("VAT", "增值税", new BigDecimal(6), TaxPlacement.INCLUDED);
        messages.send(new SetTaxScheme(BRANCH, TaxScheme.of(today.minusYears(2), List.of(vat))));
    }

    private void list() {
        List<String> prices = List.of("598.00", "198.00", "428.00", "168.00");
        for (int i = 0; i < SERVICES.size(); i++) {
            messages.send(new AddService(
                    new ServiceId("s" + i),
                    new ServiceDescription("S" + i, SERVICES.get(i), i < 2 ? "身体" : "面部", ""),
                    new ServiceTerms(today.minusYears(1), cny(prices.get(i)), null, null)));
        }
        messages.send(new AddService(
                new ServiceId("care"),
                new ServiceDescription("C1", "定制护理", "面部", ""),
                new ServiceTerms(today.minusYears(1), null, null, null)));
        messages.send(new AddProduct(
                new ProductId("oil"),
                new ProductDescription("P1", "玫瑰身体油 100 ml", "云栖", "", "零售", "瓶", "6901234567892"),
                StockLevels.NONE,
                new ProductTerms(today.minusYears(1), cny("168.00"), null)));
    }

    private void people() {
        for (int i = 0; i < STAFF.size(); i++) {
            messages.send(new AddEmployee(
                    new EmployeeId("e" + i),
                    "E" + i,
                    STAFF.get(i),
                    Set.of(BRANCH),
                    new Skills(Set.of(), Set.of()),
                    today.minusYears(1)));
        }
        messages.send(new RegisterMember(MEMBER, BRANCH, "王诗涵", "13612340001", MemberSource.WALK_IN, null));
    }

    /** Until eight days ago, so that today has nothing. */
    private void history() {
        SplittableRandom random = new SplittableRandom(7);
        int number = 1;
        for (LocalDate day = today.minusDays(100); day.isBefore(today.minusDays(7)); day = day.plusDays(1)) {
            for (int i = 0; i < random.nextInt(2, 7); i++) {
                ticket(day, number++, random);
            }
        }
    }

    private void ticket(LocalDate day, int number, SplittableRandom random) {
        int service = random.nextInt(SERVICES.size());
        boolean product = random.nextInt(4) == 0;
        Money net = Money.ofMinorUnits(random.nextLong(9_000, 62_000), CNY);
        ImportedLine line = line(
                "i" + number,
                SoldItem.service(new ServiceId("s" + service), "S" + service, SERVICES.get(service), "身体"),
                net,
                random);
        ImportedLine sold = line(
                "p" + number,
                SoldItem.product(new ProductId("oil"), "P1", "玫瑰身体油 100 ml", "零售"),
                cny("168.00"),
                random);
        messages.send(new ImportTicket(
                new TicketId("h" + number),
                BRANCH,
                CNY,
                String.valueOf(number),
                day,
                product ? List.of(line, sold) : List.of(line),
                new SourceRow("receipts.csv", number + 1)));
    }

    private static ImportedLine line(String id, SoldItem item, Money net, SplittableRandom random) {
        BigDecimal tax = net.amount().multiply(new BigDecimal("0.06")).stripTrailingZeros();
        return new ImportedLine(
                new LineId(id),
                item,
                BigDecimal.ONE,
                net,
                List.of(new WrittenTax("VAT", new BigDecimal(6), false, new UnitCost(tax, CNY))),
                random.nextInt(3) == 0 ? null : MEMBER,
                new EmployeeId("e" + random.nextInt(STAFF.size())),
                new SourceRow("receipts.csv", 2));
    }

    /** A ticket that was settled by WeChat, with a service and two bottles. */
    public static TicketId settled(MessageGateway gateway, LocalDate day) {
        MessageGateway messages = gateway.as(Actor.system("test"));
        TicketId ticket = TicketId.random();
        OffsetDateTime noon =
                day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        messages.send(new OpenTicket(ticket, BRANCH, day, noon, MEMBER));
        messages.send(line(ticket, new ServiceId("s0"), null, "1"));
        messages.send(line(ticket, null, new ProductId("oil"), "2"));
        messages.send(new SettleTicket(
                ticket,
                day,
                noon,
                List.of(new TenderGiven(TenderId.random(), TenderKind.WECHAT, cny("934.00"), null, null))));
        return ticket;
    }

    private static AddTicketLine line(
            TicketId ticket,
            @org.jspecify.annotations.Nullable ServiceId service,
            @org.jspecify.annotations.Nullable ProductId product,
            String quantity) {
        return new AddTicketLine(
                ticket,
                LineId.random(),
                service,
                product,
                new BigDecimal(quantity),
                null,
                null,
                MEMBER,
                List.of(
                        new StaffShare(new EmployeeId("e0"), new BigDecimal(60)),
                        new StaffShare(new EmployeeId("e1"), new BigDecimal(40))));
    }

    static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
