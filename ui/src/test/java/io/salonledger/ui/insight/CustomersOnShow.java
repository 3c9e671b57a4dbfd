package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.command.ImportTicket;
import io.salonledger.ui.message.MessageGateway;

/** A hundred made-up customers of two branches, the same in each run, made by commands. */
public class CustomersOnShow {

    static final LocalDate NEWEST = LocalDate.of(2026, 11, 21);

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final SourceRow ROW = new SourceRow("show", 1);
    private static final String[] FAMILY = {"王", "李", "张", "刘", "陈", "黄", "周", "吴", "徐", "林", "汪", "方", "万"};
    private static final String[] GIVEN = {
        "诗涵", "雨桐", "婉婷", "思远", "佳怡", "子墨", "梦琪", "晓芸", "世涵", "淑涵", "静怡", "若曦", "明轩", "雅琴", "欣妍", "梓涵"
    };
    private static final String[] SERVICES = {"精油 SPA", "肩颈舒缓", "艾灸调理", "水光补水", "热石疗愈", "足疗养护", "头皮护理", "玫瑰面膜"};
    private static final int[] PRICES = {398, 268, 228, 580, 468, 168, 198, 298};
    private static final String[] THERAPISTS = {"林婉清", "周雅琴", "苏晓芸", "何静怡", "赵明轩", "吴佳慧"};
    private static final String[] TAGS = {"常客", "怕凉", "送过朋友", "敏感肌", "喜欢安静", "生日月"};
    private static final String[] NOTES = {
        "偏好玫瑰精油，力度七分；肩颈右侧紧", "玫瑰花粉轻微过敏，换薰衣草", "带过一次玫瑰茶回家", "不喜聊天，喜欢靠窗的房间", "上次说水温偏高，下次调低两度", "约在下班后，通常七点以后到"
    };

    private final SplittableRandom random = new SplittableRandom(20_261_121);
    private int tickets;

    @Bean
    ApplicationRunner fillWithCustomers(MessageGateway messages) {
        return started -> fill(messages.as(Actor.system("show")));
    }

    private void fill(MessageGateway messages) {
        house(messages);
        for (int i = 0; i < 104; i++) {
            customer(messages, i);
        }
    }

    private void house(MessageGateway messages) {
        LegalEntity shop = new LegalEntity("云栖养生有限公司", null);
        BusinessDayRule day = BusinessDayRule.always(ZoneId.of("Asia/Shanghai"));
        messages.send(new OpenBranch(new BranchId("b1"), BranchProfile.named("静安寺店"), shop, CNY, day));
        messages.send(new OpenBranch(new BranchId("b2"), BranchProfile.named("徐家汇店"), shop, CNY, day));
        for (int i = 0; i < SERVICES.length; i++) {
            messages.send(new AddService(
                    new ServiceId("s" + i), new ServiceDescription("S" + i, SERVICES[i], "养生", ""), terms()));
        }
        for (int i = 0; i < THERAPISTS.length; i++) {
            messages.send(new AddEmployee(
                    new EmployeeId("e" + i), "", THERAPISTS[i], Set.of(new BranchId("b1")), Skills.NONE, null));
        }
    }

    private void customer(MessageGateway messages, int i) {
        MemberId member = new MemberId("show-" + i);
        String name = i == 0 ? "王诗涵" : FAMILY[random.nextInt(FAMILY.length)] + GIVEN[random.nextInt(GIVEN.length)];
        String phone = "138" + String.format("%04d", 1000 + i * 61) + String.format("%04d", i == 0 ? 6021 : 1180 + i);
        BranchId home = new BranchId(random.nextInt(3) == 0 ? "b2" : "b1");
        MemberSource source = MemberSource.values()[1 + random.nextInt(6)];
        messages.send(new RegisterMember(member, home, name, phone, source, null));
        if (random.nextInt(2) == 0 || i == 0) {
            String tag = TAGS[random.nextInt(TAGS.length)];
            messages.send(new ChangeTags(member, i == 0 ? List.of("常客", "怕凉") : List.of(tag)));
        }
        if (random.nextInt(2) == 0 || i == 0) {
            String note = NOTES[i == 0 ? 0 : random.nextInt(NOTES.length)];
            messages.send(new WriteNote(member, new NoteId("n" + i), note));
        }
        int visits = i == 0 ? 14 : random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(4) * random.nextInt(5);
        LocalDate date = i == 0 ? LocalDate.of(2026, 11, 8) : NEWEST.minusDays(random.nextInt(120));
        int service = i == 0 ? 0 : random.nextInt(SERVICES.length);
        int therapist = i == 0 ? 0 : (int) (random.nextInt(THERAPISTS.length) * 0.8);
        for (int visit = 0; visit < visits; visit++) {
            messages.send(ticket(member, home, date, service, therapist));
            date = date.minusDays(12 + random.nextInt(35));
        }
    }

    private ImportTicket ticket(MemberId member, BranchId home, LocalDate date, int usual, int therapist) {
        List<ImportedLine> lines = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            int service = random.nextInt(3) == 0 ? random.nextInt(SERVICES.length) : usual;
            int by = random.nextInt(5) == 0 ? random.nextInt(THERAPISTS.length) : therapist;
            lines.add(new ImportedLine(
                    new LineId("l" + i),
                    SoldItem.service(new ServiceId("s" + service), "S" + service, SERVICES[service], "养生"),
                    BigDecimal.ONE,
                    Money.of(String.valueOf(PRICES[service]), "CNY"),
                    List.of(),
                    member,
                    new EmployeeId("e" + by),
                    ROW));
        }
        String number = "T" + ++tickets;
        return new ImportTicket(new TicketId(number), home, CNY, number, date, lines, ROW);
    }

    private static ServiceTerms terms() {
        return new ServiceTerms(LocalDate.of(2020, 1, 1), null, null, null);
    }
}
