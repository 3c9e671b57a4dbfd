package io.salonledger.ui.finance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.finance.DayCloseId;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.finance.query.FindDay;
import io.salonledger.contracts.finance.query.SearchDayCloses;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks and says about the money of a day. */
@Component
class FinanceGateway {

    private final MessageGateway messages;

    FinanceGateway(MessageGateway messages) {
        this.messages = messages;
    }

    DayDetails day(BranchId branch, LocalDate date) {
        return messages.ask(new FindDay(branch, date));
    }

    /** @return false if it is recorded but the page will show it a moment later */
    boolean close(CloseDay command) {
        String key = new DayCloseId(command.branch(), command.businessDate()).key();
        return messages.sendAndFollow(command, new WatchReadModel("day-close", key));
    }

    Page<DayCloseRow> closes(@Nullable BranchId branch, int offset, int limit) {
        return messages.ask(new SearchDayCloses(branch, new PageRequest(offset, limit)));
    }

    List<DayCloseRow> rows(@Nullable BranchId branch, int offset, int limit) {
        return closes(branch, offset, limit).items();
    }
}
