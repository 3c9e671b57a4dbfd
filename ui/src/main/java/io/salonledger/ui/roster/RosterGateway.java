package io.salonledger.ui.roster;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.query.FindRosterWeek;
import io.salonledger.contracts.roster.query.RosterWeek;
import io.salonledger.ui.message.MessageGateway;

/** What the roster asks and says. */
@Component
class RosterGateway {

    private final MessageGateway messages;

    RosterGateway(MessageGateway messages) {
        this.messages = messages;
    }

    RosterWeek week(BranchId branch, LocalDate from) {
        return messages.ask(new FindRosterWeek(branch, from));
    }

    void send(Command command) {
        messages.send(command);
    }

    /** @return false if it is recorded but the page will show it a moment later */
    boolean send(Command command, DayPlanId plan) {
        return messages.sendAndFollow(command, new WatchReadModel("day-plan", plan.key()));
    }
}
