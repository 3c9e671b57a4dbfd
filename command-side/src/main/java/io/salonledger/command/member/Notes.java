package io.salonledger.command.member;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.StrikeNote;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The notes on a member's card. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Notes {

    private static final int LONGEST = 2000;

    private final Map<String, NoteWritten> written = new LinkedHashMap<>();
    private final Set<String> struck = new LinkedHashSet<>();

    @CommandHandler
    void handle(WriteNote command) {
        NoteWritten event = new NoteWritten(
                command.member(),
                command.note(),
                Personal.of(command.target(), Texts.required("note", command.text(), LONGEST)));
        NoteWritten before = written.get(command.note().value());
        if (before == null) {
            apply(event);
        } else if (!before.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(StrikeNote command) {
        if (!written.containsKey(command.note().value())) {
            throw GeneralRejection.NOT_FOUND.because("note");
        }
        if (!struck.contains(command.note().value())) {
            apply(new NoteStruck(command.member(), command.note()));
        }
    }

    void addKinds(Set<RecordKind> kinds) {
        if (!written.isEmpty()) {
            kinds.add(RecordKind.NOTES);
        }
    }

    @EventSourcingHandler
    void on(NoteWritten event) {
        written.put(event.note().value(), event);
    }

    @EventSourcingHandler
    void on(NoteStruck event) {
        struck.add(event.note().value());
    }
}
