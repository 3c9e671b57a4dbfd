package io.salonledger.ui.wallet;

import java.util.List;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.wallet.query.FindStoredValue;
import io.salonledger.contracts.wallet.query.OutstandingStoredValue;
import io.salonledger.contracts.wallet.query.StoredValueDetails;
import io.salonledger.contracts.wallet.query.SumStoredValue;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks and says about stored value. */
@Component
class WalletGateway {

    private final MessageGateway messages;

    WalletGateway(MessageGateway messages) {
        this.messages = messages;
    }

    /** @return false if it is recorded but the page will show it a moment later */
    boolean send(Command command, MemberId member) {
        return messages.sendAndFollow(command, new WatchReadModel("stored-value", member.value()));
    }

    StoredValueDetails find(MemberId member) {
        return messages.ask(new FindStoredValue(member));
    }

    List<OutstandingStoredValue> outstanding() {
        return messages.ask(new SumStoredValue());
    }
}
