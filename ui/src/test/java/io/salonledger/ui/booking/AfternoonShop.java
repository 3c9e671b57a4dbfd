package io.salonledger.ui.booking;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.ImportBooking;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Pressure;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.command.ChangePreferences;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.GrantLeave;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.LinkUser;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.ui.demo.Afternoon;
import io.salonledger.ui.message.MessageGateway;

/** A shop where it is between two and three in the afternoon, with a day that is half over. */
public final class AfternoonShop {

    public static final BranchId BRANCH = new BranchId("b3");
    public static final EmployeeId LIN = new EmployeeId("h-lin");

    private static final List<String> GUESTS = List.of("蒋雯", "王诗涵", "曹颖", "杨若兰", "韩磊", "刘欣妍");

    private static final AtomicReference<MessageGateway> OPEN = new AtomicReference<>();

    private final MessageGateway messages;
    private final LocalDate today = LocalDate.now(Afternoon.ZONE);

    private AfternoonShop(MessageGateway messages) {
        this.messages = messages.as(Actor.system("test"));
    }

    /** Opens the shop unless this process has it already. */
    public static synchronized void once(MessageGateway messages) {
        if (OPEN.getAndSet(messages) != messages) {
            open(messages);
        }
    }

    private static AfternoonShop open(MessageGateway messages) {
        AfternoonShop shop = new AfternoonShop(messages);
        shop.furnish();
        shop.know();
        shop.work();
        shop.take();
        shop.wait(OffsetDateTime.now(Afternoon.ZONE));
        return shop;
    }

    private void furnish() {
        send(new OpenBranch(
                BRANCH,
                BranchProfile.named("滨江店"),
                new LegalEntity("云栖养生有限公司", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(Afternoon.ZONE)));
        service("h-spa", "精油 SPA", 90);
        service("h-moxa", "艾灸调理", 60);
        employee("h-lin", "林婉清", 9);
        employee("h-su", "苏晓芸", 10);
        employee("h-zhou", "周雅琴", 12);
        send(new LinkUser(LIN, "u-lin"));
        send(new LinkUser(new EmployeeId("h-su"), "u-su"));
        for (int i = 0; i < GUESTS.size(); i++) {
            send(new RegisterMember(guest(i), BRANCH, GUESTS.get(i), "1391002000" + i));
        }
    }

    private void service(String id, String name, int minutes) {
        send(new AddService(
                new ServiceId(id),
                new ServiceDescription(id, name, "身体", ""),
                new ServiceTerms(today.minusYears(1), Money.of("268.00", "CNY"), Duration.ofMinutes(minutes), null)));
    }

    private void employee(String id, String name, int from) {
        EmployeeId employee = new EmployeeId(id);
        send(new AddEmployee(employee, id, name, Set.of(BRANCH), new Skills(Set.of("身体"), Set.of()), null));
        send(new PlanShift(new ShiftId(id), BRANCH, employee, span(LocalTime.of(from, 0), 22 * 60 - from * 60)));
    }

    private void know() {
        send(new CorrectProfile(
                guest(2),
                new Profile(
                        null,
                        new Birthday(null, today.getMonthValue(), today.getDayOfMonth()),
                        null,
                        null,
                        null,
                        List.of())));
        send(new GiveConsent(guest(2), new ConsentId("h-c1"), ConsentPurpose.HEALTH, ConsentChannel.PAPER, "1", today));
        send(new RecordHealthFact(
                guest(2), new HealthFactId("h-h1"), new HealthFact(HealthFactKind.CONDITION, "血压偏高，灸 15 分钟一停", null)));
        send(new ChangePreferences(
                guest(2),
                new Preferences(List.of(LIN), List.of(), List.of(), Pressure.LIGHT, "26 ℃，轻音乐，可以聊天", "热红枣茶", "不推销卡项")));
        send(new WriteNote(guest(2), new NoteId("h-n1"), "腰骶凉，灸 40 分后转温。睡眠有好转。"));
    }

    private void work() {
        book("h-1", LIN, "10:00", "h-moxa", 0);
        come("h-1", "10:00");
        start("h-1", "10:02");
        send(new CompleteService(new BookingId("h-1"), instant("11:01")));
        book("h-2", LIN, "13:25", "h-spa", 1);
        come("h-2", "13:20");
        start("h-2", "13:26");
        book("h-3", LIN, "15:30", "h-moxa", 2);
        come("h-3", "13:58");
        book("h-4", LIN, "17:00", "h-spa", 3);
        book("h-5", new EmployeeId("h-su"), "14:00", "h-moxa", 4);
        come("h-5", "13:57");
        book("h-6", new EmployeeId("h-su"), "16:00", "h-spa", 5);
        book("h-7", new EmployeeId("h-zhou"), "19:00", "h-moxa", 0);
        send(new GrantLeave(new LeaveId("h-l1"), BRANCH, LIN, span(LocalTime.of(19, 0), 180), LeaveKind.LEAVE, false));
        send(new GrantLeave(
                new LeaveId("h-l2"),
                BRANCH,
                new EmployeeId("h-zhou"),
                span(LocalTime.of(18, 30), 180),
                LeaveKind.LEAVE,
                true));
    }

    /** A first visit and a second one, paid. */
    private void take() {
        pay("h-t1", 0, today.minusDays(7));
        pay("h-t2", 0, today);
        pay("h-t3", 4, today);
    }

    private void pay(String id, int guest, LocalDate day) {
        TicketId ticket = new TicketId(id);
        OffsetDateTime noon = day.atTime(12, 0).atZone(Afternoon.ZONE).toOffsetDateTime();
        send(new OpenTicket(ticket, BRANCH, day, noon, guest(guest)));
        send(new AddTicketLine(
                ticket,
                LineId.random(),
                new ServiceId("h-moxa"),
                null,
                BigDecimal.ONE,
                null,
                null,
                guest(guest),
                List.of(new StaffShare(LIN, new BigDecimal(100)))));
        send(new SettleTicket(
                ticket,
                day,
                noon,
                List.of(new TenderGiven(TenderId.random(), TenderKind.WECHAT, Money.of("268.00", "CNY"), null, null))));
    }

    /** What waits for somebody: a complaint, goods, a request of old books. */
    private void wait(OffsetDateTime now) {
        send(new FileComplaint(
                new ComplaintId("h-c"),
                BRANCH,
                new Classification(ComplaintKind.COMPLAINT, ComplaintCause.HEALTH_REACTION, Severity.HIGH),
                ComplaintChannel.IN_PERSON,
                now.minusDays(3),
                guest(5),
                null,
                "护理后泛红",
                ComplaintLinks.NONE));
        ProductId moxa = new ProductId("h-moxa-sticks");
        send(new AddProduct(
                moxa,
                new ProductDescription("h-p1", "艾条", "云栖", "", "耗材", "盒", ""),
                new StockLevels(new BigDecimal("20"), new BigDecimal("100")),
                new ProductTerms(today.minusYears(1), Money.of("98.00", "CNY"), UnitCost.of("9.5", "CNY"))));
        send(new ReceiveStock(
                new StockItemId(BRANCH, moxa),
                MovementId.random(),
                new ReceivedLot(new BigDecimal("8"), UnitCost.of("9.5", "CNY"), "L1", today.plusDays(20)),
                today.minusDays(40)));
        send(new ImportBooking(
                new BookingId("h-asked"),
                BRANCH,
                new Arrangement(guest(1), "", LIN, "", new ServiceId("h-spa"), ""),
                ShopTime.of(today.plusDays(2).atTime(15, 0), Afternoon.ZONE),
                new Outcome(true, false),
                new SourceRow("bookings.csv", 2)));
    }

    private void book(String id, EmployeeId employee, String time, String service, int guest) {
        send(new BookAppointment(
                new BookingId(id),
                BRANCH,
                Guest.member(guest(guest)),
                new Wish(
                        new ServiceId(service),
                        employee,
                        null,
                        ShopTime.of(today.atTime(LocalTime.parse(time)), Afternoon.ZONE),
                        null),
                null));
    }

    private void come(String id, String time) {
        send(new CheckIn(new BookingId(id), instant(time)));
    }

    private void start(String id, String time) {
        send(new StartService(new BookingId(id), instant(time)));
    }

    private static MemberId guest(int index) {
        return new MemberId("h-m" + index);
    }

    private Instant instant(String time) {
        LocalDateTime local = today.atTime(LocalTime.parse(time));
        return ShopTime.of(local, Afternoon.ZONE).instant();
    }

    private ShopSpan span(LocalTime from, int minutes) {
        return new ShopSpan(ShopTime.of(today.atTime(from), Afternoon.ZONE), Duration.ofMinutes(minutes));
    }

    private void send(Command command) {
        messages.send(command);
    }
}
