package io.salonledger.contracts.ticket.command;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
 * Sets all of a line of an open ticket anew but what it sells.
 *
 * @param typedPrice of one unit; only where the list has no price
 */
@Needs(Permission.TICKET_SETTLE)
public record ChangeTicketLine(
        TicketId ticket,
        LineId line,
        BigDecimal quantity,
        @Nullable Money typedPrice,
        @Nullable LineDiscount discount,
        @Nullable MemberId guest,
        List<StaffShare> shares)
        implements Command {

    public ChangeTicketLine {
        shares = List.copyOf(shares);
    }

    @Override
    public String target() {
        return ticket.stream();
    }
}
