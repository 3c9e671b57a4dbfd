package io.salonledger.command.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** How many past days are made side by side. */
    private static final int TOGETHER = 4;

    private final LocalDate today;
    private final int days;
    private final PriceList prices = new PriceList();
    private final Staff staff;
    private final Guests guests;
    private final GuestFile file;
    private final Diary diary;
    private final VisitStory stories;
    private final ComplaintStory complaints;
    private final Set<Guest> filed = new HashSet<>();
    private final List<Stage> stages = new ArrayList<>();
    /** Counted with the next days. */
    private List<Task> drawers = List.of();

    private int stagesOfToday;

    DemoPlan(Instant now, int days) {
        this.days = days;
        this.today = BusinessCalendar.of(Shop.ZONE).businessDateOf(now);
        this.staff = new Staff(today);
        this.guests = new Guests(staff, days);
        this.file = new GuestFile(today);
        this.diary = new Diary(now, today, days, staff, prices, guests, file);
        this.stories = new VisitStory(now, new TicketStory(now));
        this.complaints = new ComplaintStory(now, today);
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
        days(List.of(today));
        stagesOfToday = stages.size();
        days(today.plusDays(1).datesUntil(today.plusDays(Diary.AHEAD + 1L)).toList());
        for (int i = 1; i <= days; i += TOGETHER) {
            int last = Math.min(days, i + TOGETHER - 1);
            days(IntStream.rangeClosed(i, last).mapToObj(today::minusDays).toList());
        }
        add("the last drawers", drawers);
        add("guests", guests.all().stream().filter(filed::add).map(this::fileOf).toList());
    }

    /** Some days side by side, each in the order of its time, so that tickets are numbered as guests leave. */
    private void days(List<LocalDate> group) {
        LocalDate newest = group.getFirst();
        List<Task> before = new ArrayList<>();
        List<Task> visits = new ArrayList<>();
        List<Task> complaints = new ArrayList<>();
        List<Task> counted = new ArrayList<>();
        for (LocalDate day : group) {
            before.addAll(staff.shifts(day));
            diary.on(day).stream()
                    .map(Visit::guest)
                    .filter(guest -> guest != null && filed.add(guest))
                    .forEach(guest -> before.add(fileOf(guest)));
            Shop.ALL.forEach(shop -> {
                Task done = visitsOf(shop, day);
                visits.add(done);
                if (isCounted(shop, day)) {
                    counted.add(DrawerStory.close(shop, day, done));
                }
            });
            complaints.addAll(this.complaints.tasks(day, diary));
        }
        add("shifts and guests of " + newest, before);
        add("visits of " + newest, visits);
        add("complaints of " + newest, complaints);
        // One group later, when what is known of the cash is sure to be all of it.
        add("drawers before " + newest, drawers);
        drawers = counted;
    }

    /** Yesterday's late shop waits for its manager. */
    private boolean isCounted(Shop shop, LocalDate day) {
        return day.isBefore(today.minusDays(1)) || day.equals(today.minusDays(1)) && !shop.equals(Shop.ALL.getFirst());
    }

    private Task visitsOf(Shop shop, LocalDate day) {
        return new Task(diary.on(day).stream()
                .filter(visit -> visit.shop().equals(shop))
                .sorted(Comparator.comparingInt(Visit::ends))
                .flatMap(visit -> stories.task(visit).steps().stream())
                .toList());
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
