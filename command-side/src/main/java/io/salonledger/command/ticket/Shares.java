package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TicketRejection;

/** Staff shares of a line: they sum to 100 %, and their parts of the net amount sum to it to the cent. */
final class Shares {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int MAX_SCALE = 2;

    private Shares() {}

    /** The shares in one form, or a refusal. */
    static List<StaffShare> checked(List<StaffShare> shares) {
        Set<@Nullable EmployeeId> seen = new HashSet<>();
        List<StaffShare> plain = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (StaffShare share : shares) {
            BigDecimal percent = Quantities.plain(share.percent());
            if (percent.signum() <= 0 || percent.scale() > MAX_SCALE || !seen.add(share.employee())) {
                throw TicketRejection.SHARES_INVALID.because();
            }
            plain.add(new StaffShare(share.employee(), percent));
            sum = sum.add(percent);
        }
        if (sum.compareTo(WHOLE) != 0) {
            throw TicketRejection.SHARES_NOT_WHOLE.because(Quantities.plain(sum).toPlainString());
        }
        return plain;
    }

    /** Rounds the running sum, not each part: so nothing is lost or won, and the last share takes the rest. */
    static List<LineShare> split(Money net, List<StaffShare> shares) {
        List<LineShare> parts = new ArrayList<>();
        BigDecimal percents = BigDecimal.ZERO;
        Money given = Money.zero(net.currency());
        for (StaffShare share : shares) {
            percents = percents.add(share.percent());
            BigDecimal exact = net.amount().multiply(percents).movePointLeft(2);
            Money upToHere = new Money(
                    exact.setScale(net.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP), net.currency());
            parts.add(new LineShare(share.employee(), share.percent(), upToHere.minus(given)));
            given = upToHere;
        }
        return parts;
    }

    static List<StaffShare> of(List<LineShare> parts) {
        return parts.stream()
                .map(part -> new StaffShare(part.employee(), part.percent()))
                .toList();
    }
}
