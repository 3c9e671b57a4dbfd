package io.salonledger.command.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.command.ImportTicket;

/**
 * All commands of the demo shop, in the order in which they are sent: what every day needs, then today, the days to come
 * and the days before, newest first. The same now and days make the same plan, so that it can go on after a break.
 */
final class DemoPlan {

    private final Instant now;
    private final LocalDate today;
    private final int days;
    private final PriceList prices = new PriceList();
    private final Staff staff;
    private final Guests guests;
    private final GuestFile file;
    private final Diary diary;
    private final Set<Guest> filed = new HashSet<>();
    private final List<Stage> stages = new ArrayList<>();
    private int stagesOfToday;

    DemoPlan(Instant now, int days) {
        this.now = now;
        this.days = days;
        this.today = BusinessCalendar.of(Shop.ZONE).businessDateOf(now);
        this.staff = new Staff(today);
        this.guests = new Guests(staff, days);
        this.file = new GuestFile(today);
        this.diary = new Diary(now, today, days, staff, prices, guests, file);
        everyDay();
        newestFirst();
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** How many stages it takes until today can be worked with. */
    int stagesOfToday() {
        return stagesOfToday;
    }

    int commands() {
        return stages.stream().mapToInt(Stage::commands).sum();
    }

    LocalDate today() {
        return today;
    }

    Diary diary() {
        return diary;
    }

    private void everyDay() {
        add("branches", Shop.ALL.stream().map(Shop::opening).toList());
        add(
                "lists",
                Stream.of(prices.serviceTasks(), prices.productTasks(), staff.tasks())
                        .flatMap(List::stream)
                        .toList());
        // Before anything is sold: what has moved can't be opened any more.
        add("stock", new StockStory(today, days).tasks(prices));
    }

    private void newestFirst() {
        VisitStory visits = new VisitStory(now, new TicketStory(now));
        ComplaintStory complaints = new ComplaintStory(now, today);
        day(today, visits, complaints);
        stagesOfToday = stages.size();
        for (int i = 1; i <= Diary.AHEAD; i++) {
            day(today.plusDays(i), visits, complaints);
        }
        for (int i = 1; i <= days; i++) {
            day(today.minusDays(i), visits, complaints);
        }
        add("guests", guests.all().stream().filter(filed::add).map(this::fileOf).toList());
    }

    private void day(LocalDate day, VisitStory visits, ComplaintStory complaints) {
        List<Task> before = new ArrayList<>(staff.shifts(day));
        diary.on(day).stream()
                .map(Visit::guest)
                .filter(guest -> guest != null && filed.add(guest))
                .forEach(guest -> before.add(fileOf(guest)));
        add("shifts and guests of " + day, before);
        add("visits of " + day, diary.on(day).stream().map(visits::task).toList());
        add("complaints of " + day, complaints.tasks(day, diary));
    }

    private void add(String name, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            stages.add(new Stage(name, tasks));
        }
    }

    /** Whom the shops knew before has receipts in the old books. */
    private Task fileOf(Guest guest) {
        Task opening = file.opening(guest);
        if (!guest.known()) {
            return opening;
        }
        Dice dice = new Dice("old receipts " + guest.id().value());
        int receipts = dice.happens(25) ? 2 : 1;
        Stream<Command> old = IntStream.range(0, receipts)
                .mapToObj(number -> receipt(
                        guest,
                        number,
                        guest.joinedAgo() - number * dice.between(0, (guest.joinedAgo() - days - Guests.OLD) / 2)));
        return new Task(Stream.concat(opening.steps().stream(), old.map(command -> new Step("headquarters", command)))
                .toList());
    }

    private ImportTicket receipt(Guest guest, int number, int daysAgo) {
        Dice dice = new Dice("receipt " + number + guest.id().value());
        PriceList.Treatment treatment = dice.any(prices.treatments());
        SourceRow row = new SourceRow("旧收据.xlsx", guest.number() * 2 + number);
        String id = "old-" + guest.number() + "-" + number;
        return new ImportTicket(
                new TicketId(id),
                guest.home().id(),
                Shop.CURRENCY,
                String.valueOf(80_000 + guest.number() * 2 + number),
                today.minusDays(daysAgo),
                List.of(new ImportedLine(
                        new LineId("1"),
                        SoldItem.service(
                                treatment.id(), treatment.id().value(), treatment.name(), treatment.category()),
                        BigDecimal.ONE,
                        PriceList.yuan(treatment.price()),
                        List.of(),
                        guest.id(),
                        null,
                        row)),
                row);
    }
}
