package io.salonledger.ui.organisation;

import java.util.List;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.contracts.organisation.query.FindBranch;
import io.salonledger.contracts.organisation.query.SearchBranches;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks and says about branches. */
@Component
public class OrganisationGateway {

    private final MessageGateway messages;

    OrganisationGateway(MessageGateway messages) {
        this.messages = messages;
    }

    /** For the console itself, which shows names of branches to everyone, also before anybody is known. */
    List<BranchRow> allBranches(PageRequest page) {
        return messages.as(Actor.system("console"))
                .ask(new SearchBranches("", true, page))
                .items();
    }

    Page<BranchRow> search(String text, boolean closedToo, PageRequest page) {
        return messages.ask(new SearchBranches(text, closedToo, page));
    }

    BranchDetails find(BranchId branch) {
        return messages.ask(new FindBranch(branch));
    }

    /** @return false if it is recorded but the page will show it a moment later */
    boolean send(Command command, BranchId branch) {
        return messages.sendAndFollow(command, new WatchReadModel("branch-details", branch.value()));
    }

    /** For what the list shows, too. */
    boolean sendAndList(Command command, BranchId branch) {
        return messages.sendAndFollow(command, new WatchReadModel("branch-search", branch.value()));
    }
}
