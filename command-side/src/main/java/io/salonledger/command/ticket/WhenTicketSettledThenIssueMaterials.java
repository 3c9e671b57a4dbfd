package io.salonledger.command.ticket;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.automation.Automation;
import io.salonledger.command.automation.AutomationCommands;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.command.ReturnStock;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;

/**
 * What is sold leaves the stock, and what a guest gives back returns to it. Movements have ids made of
 * ticket and line, so that an event seen twice moves nothing twice. Imported history moves nothing.
 */
@Automation(fromNow = true)
class WhenTicketSettledThenIssueMaterials {

    private static final String NAME = "issue-materials";

    private final AutomationCommands commands;

    WhenTicketSettledThenIssueMaterials(AutomationCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(TicketSettled event) {
        for (TicketLine line : event.lines()) {
            StockItemId item = item(event.branch(), line.item().product());
            if (item != null) {
                String ticket = event.ticket().value();
                IssuedFor sale = IssuedFor.sale(ticket, line.line().value());
                commands.send(
                        NAME,
                        new IssueStock(
                                item, issue(ticket, line.line().value()), line.quantity(), sale, event.businessDate()));
            }
        }
    }

    /** What is written off has left the stock with its sale, and stays away. */
    @EventHandler
    void on(TicketRefunded event) {
        for (RefundedLine line : event.lines()) {
            StockItemId item = item(event.branch(), line.item().product());
            if (item != null && line.stock() == StockReturn.RETURN) {
                String id = event.refund().value() + "." + line.line().value();
                MovementId issue = issue(event.ticket().value(), line.line().value());
                commands.send(
                        NAME, new ReturnStock(item, new MovementId(id), issue, line.quantity(), event.businessDate()));
            }
        }
    }

    private static MovementId issue(String ticket, String line) {
        return new MovementId(ticket + "." + line);
    }

    private static @Nullable StockItemId item(BranchId branch, @Nullable ProductId product) {
        return product == null ? null : new StockItemId(branch, product);
    }
}
