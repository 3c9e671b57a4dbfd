package io.salonledger.command.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.demo.Visit.Fate;
import io.salonledger.contracts.organisation.FacilityId;

/** Who comes when: more at weekends and after work, more this month than three months ago. Written oldest day first. */
final class Diary {

    /** Days ahead for which guests have booked. */
    static final int AHEAD = 7;

    private static final int QUARTER = 15;
    private static final int TRIES = 40;
    private static final int DAYS_BETWEEN_VISITS = 4;
    /** How many in a hundred. */
    private static final int STRANGERS = 9;

    private static final int CANCELLED = 5;
    private static final int NO_SHOWS = 4;
    private static final int BUYERS = 14;

    /** How often a guest wishes to come in an hour; those after 24 lie beyond midnight. */
    private static final int[] WISHES = {3, 4, 3, 5, 8, 9, 7, 5, 6, 9, 10, 8, 5, 4, 3, 1};

    private final Instant now;
    private final LocalDate today;
    private final int days;
    private final Staff staff;
    private final PriceList prices;
    private final Guests guests;
    private final GuestFile file;
    private final Map<Guest, LocalDate> lastVisits = new HashMap<>();
    private final Map<LocalDate, List<Visit>> visits = new TreeMap<>();

    Diary(Instant now, LocalDate today, int days, Staff staff, PriceList prices, Guests guests, GuestFile file) {
        this.now = now;
        this.today = today;
        this.days = days;
        this.staff = staff;
        this.prices = prices;
        this.guests = guests;
        this.file = file;
        today.minusDays(days).datesUntil(today.plusDays(AHEAD + 1L)).forEach(this::write);
    }

    List<Visit> on(LocalDate day) {
        return visits.getOrDefault(day, List.of());
    }

    private void write(LocalDate day) {
        List<Visit> all = new ArrayList<>();
        for (Shop shop : Shop.ALL) {
            all.addAll(day(shop, day));
        }
        visits.put(day, all);
    }

    private List<Visit> day(Shop shop, LocalDate day) {
        Dice dice = new Dice(shop.id().value() + day);
        Occupied occupied = new Occupied();
        List<Visit> made = new ArrayList<>();
        int ago = (int) (today.toEpochDay() - day.toEpochDay());
        List<Guest> joining = guests.joining(shop, ago);
        List<Integer> aroundNow = ago == 0 ? aroundNow() : List.of();
        int wanted = Math.max(Trade.on(shop, day, ago, days, dice), joining.size());
        for (int i = 0; i < wanted; i++) {
            boolean first = i < joining.size();
            Guest guest = first ? joining.get(i) : regular(shop, day, ago, dice);
            Wished wished =
                    new Wished(shop, day, made.size(), guest, first, i < aroundNow.size() ? aroundNow.get(i) : -1);
            visit(wished, dice, occupied).ifPresent(visit -> {
                made.add(visit);
                if (visit.guest() != null) {
                    lastVisits.put(visit.guest(), day);
                }
            });
        }
        return made;
    }

    /** Whoever looks at the shop while it is open sees guests who are served and one who waits. */
    private List<Integer> aroundNow() {
        int minutes = (int)
                Duration.between(today.atStartOfDay(Shop.ZONE).toInstant(), now).toMinutes();
        int quarter = minutes / QUARTER * QUARTER;
        return List.of(quarter - QUARTER, quarter - 2 * QUARTER, quarter + QUARTER);
    }

    private @Nullable Guest regular(Shop shop, LocalDate day, int ago, Dice dice) {
        if (dice.happens(STRANGERS)) {
            return null;
        }
        List<Guest> rested = guests.knownBy(shop, Math.max(0, ago)).stream()
                .filter(guest -> {
                    LocalDate last = lastVisits.get(guest);
                    return last == null || last.plusDays(DAYS_BETWEEN_VISITS).isBefore(day);
                })
                .toList();
        return rested.isEmpty() ? null : dice.weighted(rested, Guest::fondness);
    }

    /**
     * A visit to be placed.
     *
     * @param first of a new member, who comes
     * @param begins in minutes after midnight, or −1 for whenever it suits
     */
    private record Wished(
            Shop shop, LocalDate day, int number, @Nullable Guest guest, boolean first, int begins) {}

    private Optional<Visit> visit(Wished wished, Dice dice, Occupied occupied) {
        LocalDate day = wished.day();
        for (int i = 0; i < TRIES; i++) {
            PriceList.Treatment treatment = dice.weighted(prices.treatments(), PriceList.Treatment::weight);
            int begins = wished.begins() < 0 ? anyTime(dice) : wished.begins();
            int ends = begins + treatment.minutes();
            List<Staff.Person> able = staff.onDuty(wished.shop(), day).stream()
                    .filter(one -> one.skills().contains(treatment.category())
                            && Staff.begins(one, day) <= begins
                            && ends <= Staff.ends(one, day)
                            && occupied.isFree(one.id(), begins, ends))
                    .toList();
            Optional<FacilityId> room = wished.shop().roomIds().stream()
                    .filter(one -> occupied.isFree(one, begins, ends))
                    .findFirst();
            if (!able.isEmpty() && room.isPresent()) {
                Staff.Person therapist = chosen(able, wished.guest(), dice);
                occupied.take(therapist.id(), begins, ends);
                occupied.take(room.get(), begins, ends);
                return Optional.of(made(wished, begins, treatment, therapist, room.get(), dice));
            }
        }
        return Optional.empty();
    }

    private static int anyTime(Dice dice) {
        int hour = dice.weighted(
                IntStream.range(Shop.OPENS, Shop.OPENS + WISHES.length).boxed().toList(),
                wish -> WISHES[wish - Shop.OPENS]);
        return hour * 60 + dice.between(0, 3) * QUARTER;
    }

    private Visit made(
            Wished wished,
            int begins,
            PriceList.Treatment treatment,
            Staff.Person therapist,
            FacilityId room,
            Dice dice) {
        Guest guest = wished.guest();
        return new Visit(
                wished.shop().id().value() + "-" + wished.day() + "-" + (wished.number() + 1),
                wished.shop(),
                wished.day(),
                begins,
                treatment,
                therapist,
                room,
                guest,
                guest == null ? file.walkIn(dice) : null,
                wished.first() || wished.begins() >= 0 ? Fate.SERVED : fate(dice),
                goods(dice));
    }

    private static Staff.Person chosen(List<Staff.Person> able, @Nullable Guest guest, Dice dice) {
        return able.stream()
                .filter(one -> guest != null && one.id().equals(guest.favourite()))
                .findFirst()
                .orElseGet(() -> dice.any(able));
    }

    private static Fate fate(Dice dice) {
        int fell = dice.between(1, 100);
        return fell <= CANCELLED ? Fate.CANCELLED : fell <= CANCELLED + NO_SHOWS ? Fate.NO_SHOW : Fate.SERVED;
    }

    private List<PriceList.Good> goods(Dice dice) {
        return dice.happens(BUYERS) ? List.of(dice.weighted(prices.goods(), PriceList.Good::weight)) : List.of();
    }
}
