package io.salonledger.command.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.Reader;
import io.salonledger.contracts.audit.command.RecordExport;
import io.salonledger.contracts.audit.command.RecordReads;
import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.GeneralRejection;

class ReadLogTest {

    private static final Instant AT = Instant.parse("2026-11-21T06:20:00Z");
    private static final ReadLogId LOG = new ReadLogId(LocalDate.of(2026, 11, 21));
    private static final Read OPENED = new Read(
            ReadKind.CARD_OPENED,
            new Reader("u1", List.of(Role.FRONT_DESK), "jingan", "console"),
            AT,
            "member:m1",
            null,
            null,
            null,
            false);

    private final Decision<ReadLog> log = Decision.of(ReadLog.class);

    @Test
    void records_a_batch_of_reads() {
        log.when(new RecordReads(LOG, "b1", List.of(OPENED, OPENED)))
                .then(new ReadsRecorded(LOG, "b1", List.of(OPENED, OPENED)));
    }

    @Test
    void records_a_batch_that_is_sent_again_only_once() {
        log.given(new ReadsRecorded(LOG, "b1", List.of(OPENED)))
                .when(new RecordReads(LOG, "b1", List.of(OPENED)))
                .thenNothing();
    }

    @Test
    void goes_on_in_the_same_day() {
        log.given(new ReadsRecorded(LOG, "b1", List.of(OPENED)))
                .when(new RecordReads(LOG, "b2", List.of(OPENED)))
                .then(new ReadsRecorded(LOG, "b2", List.of(OPENED)));
    }

    @Test
    void rejects_an_empty_batch() {
        log.when(new RecordReads(LOG, "b1", List.of())).thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    @Test
    void records_who_exports_which_list() {
        Read exported = new Read(
                ReadKind.EXPORTED,
                new Reader("system:test", List.of(Role.SYSTEM), null, "test"),
                AT,
                "members",
                ReadPurpose.BOOKKEEPING,
                null,
                214L,
                false);
        log.when(new RecordExport("x1", AT, "members", 214, ReadPurpose.BOOKKEEPING))
                .then(new ReadsRecorded(LOG, "x1", List.of(exported)));
    }

    @Test
    void records_an_export_that_is_sent_again_only_once() {
        log.given(new ReadsRecorded(LOG, "x1", List.of(OPENED)))
                .when(new RecordExport("x1", AT, "members", 214, null))
                .thenNothing();
    }
}
