package io.salonledger.command.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.FacilityKind;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetFacility;
import io.salonledger.contracts.organisation.command.SetHours;
import io.salonledger.contracts.organisation.command.SetTaxScheme;

/**
 * One of the two shops of 云栖养生.
 *
 * @param closes hour of the day's end, above 24 after midnight
 * @param lateFrom hour at which the late shift begins
 * @param trade how busy it is beside the other
 */
record Shop(
        BranchId id, String name, String address, String phone, int closes, double lateFrom, double trade, int rooms) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Currency CURRENCY = Currency.getInstance("CNY");
    static final int OPENS = 10;
    /** Long before all that the demo tells. */
    static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private static final List<String> ROOMS = List.of("听雨", "观云", "竹影", "松风", "荷塘", "晚晴", "清和", "知夏");

    /** The one shop is open late, as such shops in the city are; the other closes at ten. */
    static final List<Shop> ALL = List.of(
            new Shop(new BranchId("jingan"), "云栖养生 静安寺店", "上海市静安区南京西路 1788 号 3 楼", "021-5555 0101", 26, 17.5, 1.1, 8),
            new Shop(
                    new BranchId("xujiahui"), "云栖养生 徐家汇店", "上海市徐汇区肇嘉浜路 1111 号 2 楼", "021-5555 0202", 22, 13.5, 0.9, 7));

    List<FacilityId> roomIds() {
        return IntStream.rangeClosed(1, rooms)
                .mapToObj(number -> new FacilityId(id.value() + "-room-" + number))
                .toList();
    }

    Task opening() {
        List<Command> all = new ArrayList<>(List.of(
                new OpenBranch(
                        id,
                        new BranchProfile(name, address, phone),
                        new LegalEntity("上海云栖养生服务有限公司", "91310000DEMO00000X"),
                        CURRENCY,
                        BusinessDayRule.always(ZONE)),
                new SetHours(
                        id,
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> new OpenSpan(day, LocalTime.of(OPENS, 0), LocalTime.of(closes % 24, 0)))
                                .toList()),
                new SetTaxScheme(
                        id,
                        TaxScheme.of(
                                BEGINNING,
                                List.of(new Tax("VAT", "增值税", new BigDecimal("6"), TaxPlacement.INCLUDED))))));
        List<FacilityId> ids = roomIds();
        for (int i = 0; i < rooms; i++) {
            all.add(new SetFacility(id, new Facility(ids.get(i), FacilityKind.ROOM, ROOMS.get(i), i == 0 ? 2 : 1)));
        }
        return Task.of("headquarters", all);
    }

    /** Who stands at the desk. */
    String desk() {
        return "desk." + id.value();
    }

    String manager() {
        return "manager." + id.value();
    }
}
