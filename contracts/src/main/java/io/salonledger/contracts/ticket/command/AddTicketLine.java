package io.salonledger.contracts.ticket.command;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TicketId;

/**
 * Adds a service or product to an open ticket.
 *
 * @param service exactly one of service and product is given
 * @param quantity above zero, up to three digits behind the point
 * @param typedPrice of one unit; only where the list has no price
 * @param guest who is served; null: a guest without a record
 * @param shares sum to 100 %
 */
@Needs(Permission.TICKET_SETTLE)
public record AddTicketLine(
        TicketId ticket,
        LineId line,
        @Nullable ServiceId service,
        @Nullable ProductId product,
        BigDecimal quantity,
        @Nullable Money typedPrice,
        @Nullable LineDiscount discount,
        @Nullable MemberId guest,
        List<StaffShare> shares)
        implements Command {

    public AddTicketLine {
        shares = List.copyOf(shares);
    }

    @Override
    public String target() {
        return ticket.stream();
    }
}
