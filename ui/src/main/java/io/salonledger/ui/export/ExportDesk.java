package io.salonledger.ui.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.audit.ReadRecorder;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.security.CurrentUser;

/** Hands lists out as files; each export is recorded before a byte leaves, and what can't be recorded isn't handed out. */
@Component
public class ExportDesk {

    private final ReadRecorder records;
    private final CurrentUser user;
    private final Clock clock;

    ExportDesk(MessageGateway messages, CurrentUser user, Clock clock) {
        this.records = new ReadRecorder(messages, clock);
        this.user = user;
        this.clock = clock;
    }

    /** A button with the two forms, or nothing for those who may not export. */
    public <R> ExportButton<R> button(Supplier<ExportSheet<R>> sheet) {
        boolean permitted = user.get().roles().stream().anyMatch(Permission.EXPORT::isGrantedTo);
        ExportButton<R> button = new ExportButton<>(this, sheet);
        button.setVisible(permitted);
        return button;
    }

    <R> void record(ExportSheet<R> sheet) {
        records.exporting(sheet.list(), sheet.total(), null);
    }

    String fileName(ExportSheet<?> sheet, String ending) {
        return sheet.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip() + " "
                + LocalDate.now(clock.withZone(user.zone())) + "." + ending;
    }
}
