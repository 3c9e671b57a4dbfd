package io.salonledger.command.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;

/** The members: most of them known from the books that the shops kept before, the others new in these days. */
final class Guests {

    /** In ninety days; an excerpt has fewer. */
    private static final int KNOWN = 225;

    private static final int NEW = 125;
    private static final int SEASON = 90;
    private static final int LEAST = 40;
    /** The old receipts lie before the twelve months of the charts, which tell the demo's own days only. */
    static final int OLD = 310;

    private final List<Guest> all = new ArrayList<>();

    Guests(Staff staff, int days) {
        Dice dice = new Dice("guests");
        int known = Math.max(LEAST, KNOWN * days / SEASON);
        int joining = Math.max(1, NEW * days / SEASON);
        for (int i = 1; i <= known + joining; i++) {
            Shop home = Shop.ALL.get(dice.happens(55) ? 0 : 1);
            int joined = i <= known ? dice.between(days + OLD, days + OLD + 800) : dice.between(0, days - 1);
            List<EmployeeId> hands = staff.therapists().stream()
                    .filter(one -> one.shop().equals(home))
                    .map(Staff.Person::id)
                    .toList();
            // A few come every week, many once in a season.
            double fondness = Math.pow(dice.part(), 3) * 8 + 0.3;
            all.add(new Guest(
                    i,
                    i <= known,
                    new MemberId(String.format(Locale.ROOT, "member-%04d", i)),
                    home,
                    joined,
                    fondness,
                    dice.happens(40) ? dice.any(hands) : null));
        }
    }

    List<Guest> all() {
        return all;
    }

    /** Those who know the shop by then. */
    List<Guest> knownBy(Shop shop, int daysAgo) {
        return all.stream()
                .filter(guest -> guest.home().equals(shop) && guest.joinedAgo() > daysAgo)
                .toList();
    }

    List<Guest> joining(Shop shop, int daysAgo) {
        return all.stream()
                .filter(guest -> guest.home().equals(shop) && guest.joinedAgo() == daysAgo)
                .toList();
    }

    static LocalDate joined(Guest guest, LocalDate today) {
        return today.minusDays(guest.joinedAgo());
    }
}
