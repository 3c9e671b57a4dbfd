package io.salonledger.ui.system;

import java.util.List;

import io.salonledger.contracts.system.command.RebuildReadModel;
import io.salonledger.contracts.system.command.RetryDeadLetters;
import io.salonledger.contracts.system.command.StopRebuild;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.SearchDeadLetters;
import io.salonledger.contracts.system.query.SystemStatus;
import io.salonledger.ui.message.MessageGateway;

/** What the system page and its jobs ask and send. */
final class SystemGateway {

    private static final int LETTERS_SHOWN = 100;

    private final MessageGateway messages;

    SystemGateway(MessageGateway messages) {
        this.messages = messages;
    }

    SystemStatus status() {
        return messages.ask(new FindSystemStatus());
    }

    List<DeadLetterRow> deadLetters() {
        return messages.ask(new SearchDeadLetters(LETTERS_SHOWN)).items();
    }

    void rebuild(String readModel) {
        messages.send(new RebuildReadModel(readModel));
    }

    void stopRebuild(String readModel) {
        messages.send(new StopRebuild(readModel));
    }

    void retry(String readModel) {
        messages.send(new RetryDeadLetters(readModel));
    }
}
