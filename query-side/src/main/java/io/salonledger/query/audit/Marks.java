package io.salonledger.query.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.catalogue.event.ProductTermsChanged;
import io.salonledger.contracts.catalogue.event.ServiceTermsChanged;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.identity.event.PasswordReset;
import io.salonledger.contracts.identity.event.UserAdded;
import io.salonledger.contracts.identity.event.UserAssigned;
import io.salonledger.contracts.identity.event.UserDeactivated;
import io.salonledger.contracts.identity.event.UserReactivated;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.staff.event.EmployeeErased;
import io.salonledger.contracts.stock.event.CountApproved;
import io.salonledger.contracts.stock.event.StockAdjusted;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;
import io.salonledger.contracts.wallet.event.StoredValueAdjusted;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;

/** Which acts an auditor looks at first. What is of every day, or of the import, is none of them. */
final class Marks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Marks() {}

    static Set<ActMark> of(Event event) {
        return switch (event) {
            case TicketRefunded e -> Set.of(ActMark.REFUND);
            case StoredValueRefunded e -> Set.of(ActMark.REFUND);
            case BookingCancelled e -> Set.of(ActMark.CANCELLATION);
            case TicketVoided e -> Set.of(ActMark.CANCELLATION);
            case ServiceTermsChanged e -> Set.of(ActMark.PRICE);
            case ProductTermsChanged e -> Set.of(ActMark.PRICE);
            case StockAdjusted e -> Set.of(ActMark.CORRECTION);
            case CountApproved e -> Set.of(ActMark.CORRECTION);
            case StoredValueAdjusted e -> Set.of(ActMark.CORRECTION);
            case DayClosed e -> e.variance().isZero() ? Set.of() : Set.of(ActMark.VARIANCE);
            case MemberErased e -> Set.of(ActMark.ERASURE);
            case EmployeeErased e -> Set.of(ActMark.ERASURE);
            case ComplainantErased e -> Set.of(ActMark.ERASURE);
            case UserAdded e -> Set.of(ActMark.RIGHTS);
            case UserAssigned e -> Set.of(ActMark.RIGHTS);
            case UserDeactivated e -> Set.of(ActMark.RIGHTS);
            case UserReactivated e -> Set.of(ActMark.RIGHTS);
            case PasswordReset e -> Set.of(ActMark.RIGHTS);
            default -> Set.of();
        };
    }

    /** The greatest manual discount on a line of a settled ticket, in percent of its list amount. */
    static @Nullable BigDecimal discount(Event event) {
        return event instanceof TicketSettled settled
                ? settled.lines().stream()
                        .filter(line -> line.discount() != null)
                        .map(TicketLine::amounts)
                        .map(Marks::percent)
                        .filter(percent -> percent.signum() > 0)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private static BigDecimal percent(LineAmounts amounts) {
        Money list = amounts.list();
        return list.isZero()
                ? BigDecimal.ZERO
                : amounts.discount().amount().multiply(HUNDRED).divide(list.amount(), 2, RoundingMode.HALF_UP);
    }
}
