package io.salonledger.ui.system;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.query.FindVerification;
import io.salonledger.contracts.backup.ReadStorage;
import io.salonledger.contracts.identity.command.DoorStatus;
import io.salonledger.contracts.identity.command.ReadDoor;
import io.salonledger.contracts.identity.query.SearchUsers;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.system.command.RebuildReadModel;
import io.salonledger.contracts.system.command.RetryDeadLetters;
import io.salonledger.contracts.system.command.StopRebuild;
import io.salonledger.contracts.system.query.CountRecentEvents;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.SearchDeadLetters;
import io.salonledger.contracts.system.query.SystemStatus;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

/** What the system page and its jobs ask and send. */
final class SystemGateway {

    private static final int LETTERS_SHOWN = 100;

    private final MessageGateway messages;

    SystemGateway(MessageGateway messages) {
        this.messages = messages;
    }

    /** The parts besides the read models may be missing for a moment; the rest is told nevertheless. */
    SystemReport report(ZoneId zone) {
        return new SystemReport(
                status(),
                deadLetters(),
                orNull(() -> messages.ask(new FindVerification())),
                orNull(() -> messages.request(new ReadStorage())),
                orNull(() -> messages.ask(new CountRecentEvents(zone))));
    }

    /** Users who may sign in but have not chosen a password yet, and how many doors are locked now. */
    Door door() {
        DoorStatus door = messages.request(new ReadDoor());
        List<UserRow> active = messages.ask(new SearchUsers("", false, new PageRequest(0, PageRequest.MAX_LIMIT)))
                .items();
        return new Door(
                active.stream()
                        .filter(user -> door.waiting().contains(user.user()))
                        .toList(),
                door.locked(),
                active.size());
    }

    /** Who is kept at the door. */
    record Door(List<UserRow> waiting, int locked, int active) {}

    private static <T> @Nullable T orNull(Supplier<T> ask) {
        try {
            return ask.get();
        } catch (Refused | Failed away) {
            return null;
        }
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
