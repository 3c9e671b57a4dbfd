package io.salonledger.ui.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.audit.query.FindLedgerRoot;
import io.salonledger.contracts.audit.query.LedgerRoot;
import io.salonledger.contracts.finance.DayCloseId;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.finance.query.FindDay;
import io.salonledger.contracts.finance.query.SearchDayCloses;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.query.FindBranch;
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

    BranchProfile profile(BranchId branch) {
        return messages.ask(new FindBranch(branch)).profile();
    }

    /** Of who closed a day; empty if the person left or the product itself did it. */
    String nameOf(String user) {
        if (user.isEmpty() || user.startsWith("system:")) {
            return "";
        }
        return messages.ask(new FindUserNames(Set.of(new UserId(user)))).names().getOrDefault(user, "");
    }

    /** What proves the books until now. */
    LedgerRoot root() {
        return messages.ask(new FindLedgerRoot());
    }

    Page<DayCloseRow> closes(@Nullable BranchId branch, int offset, int limit) {
        return messages.ask(new SearchDayCloses(branch, new PageRequest(offset, limit)));
    }

    List<DayCloseRow> rows(@Nullable BranchId branch, int offset, int limit) {
        return closes(branch, offset, limit).items();
    }
}
