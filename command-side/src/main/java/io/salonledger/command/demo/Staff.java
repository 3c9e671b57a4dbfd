package io.salonledger.command.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.LinkUser;

/** Who works in the shops, and when. */
final class Staff {

    /** The first shift's length in minutes; the late one lasts until the shop closes. */
    private static final int EARLY = 510;

    /**
     * One of the staff.
     *
     * @param number counted over all, spreads days off
     * @param skills empty for the desk
     */
    record Person(int number, EmployeeId id, Shop shop, Set<String> skills) {

        /** One weekday off, never at the weekend. */
        boolean worksOn(LocalDate day) {
            return day.getDayOfWeek().getValue() != number % 5 + 1;
        }

        /** Shifts change weekly. */
        boolean isLate(LocalDate day) {
            return Math.floorMod(number + day.toEpochDay() / 7, 2) == 1;
        }
    }

    private final List<Person> therapists;
    private final List<Task> tasks = new ArrayList<>();

    Staff(LocalDate today) {
        List<Person> found = new ArrayList<>();
        for (Table.Row row : Table.read("staff.tsv")) {
            EmployeeId id = new EmployeeId(row.text(0));
            Shop shop = Shop.ALL.stream()
                    .filter(one -> one.id().equals(new BranchId(row.text(3))))
                    .findFirst()
                    .orElseThrow();
            Set<String> skills = new LinkedHashSet<>(row.words(4, ","));
            List<Command> commands = new ArrayList<>();
            commands.add(new AddEmployee(
                    id,
                    row.text(1),
                    row.text(2),
                    Set.of(shop.id()),
                    new Skills(skills, Set.of()),
                    today.minusDays(row.number(5))));
            if (!row.text(6).isEmpty()) {
                commands.add(new LinkUser(id, row.text(6)));
            }
            tasks.add(Task.of("headquarters", commands));
            if (!skills.isEmpty()) {
                found.add(new Person(found.size(), id, shop, skills));
            }
        }
        therapists = List.copyOf(found);
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Person> therapists() {
        return therapists;
    }

    List<Person> onDuty(Shop shop, LocalDate day) {
        return therapists.stream()
                .filter(one -> one.shop().equals(shop) && one.worksOn(day))
                .toList();
    }

    /** Minutes after midnight. */
    static int begins(Person one, LocalDate day) {
        return one.isLate(day) ? (int) (one.shop().lateFrom() * 60) : Shop.OPENS * 60;
    }

    /** Minutes after midnight of the day on which it begins. */
    static int ends(Person one, LocalDate day) {
        return one.isLate(day) ? one.shop().closes() * 60 : Shop.OPENS * 60 + EARLY;
    }

    List<Task> shifts(LocalDate day) {
        Set<Person> all = new LinkedHashSet<>();
        Shop.ALL.forEach(shop -> all.addAll(onDuty(shop, day)));
        return all.stream()
                .map(one -> Task.of(
                        one.shop().manager(),
                        new PlanShift(
                                new ShiftId("shift-" + one.id().value() + "-" + day),
                                one.shop().id(),
                                one.id(),
                                ShopSpan.between(
                                        ShopTime.of(at(day, begins(one, day)), Shop.ZONE),
                                        ShopTime.of(at(day, ends(one, day)), Shop.ZONE)))))
                .toList();
    }

    static java.time.LocalDateTime at(LocalDate day, int minutes) {
        return day.atStartOfDay().plusMinutes(minutes);
    }

    /** All that somebody here can do: what nobody can do is not offered to guests. */
    Set<String> skills() {
        Set<String> all = new HashSet<>();
        therapists.forEach(one -> all.addAll(one.skills()));
        return all;
    }
}
