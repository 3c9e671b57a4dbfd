package io.salonledger.ui.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.salonledger.contracts.audit.LedgerDifference.Kind;
import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.VerificationStatus.State;
import io.salonledger.contracts.audit.command.RecordExport;
import io.salonledger.contracts.audit.query.FindLedger;
import io.salonledger.contracts.audit.query.FindVerification;
import io.salonledger.contracts.audit.query.LedgerStatus;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.ui.job.JobCall;
import io.salonledger.ui.job.JobGateway;
import io.salonledger.ui.journey.Salon;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.process.ExitCodes;
import io.salonledger.ui.shell.language.TestTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real log in a real file, tampered with behind the product's back. */
class VerifyJourneyTest {

    private static final int EVENTS = 12;

    @TempDir
    Path folder;

    /** In the log: those of the test and, before them, those of a first start. */
    private long events;

    static Stream<Arguments> tampering() {
        return Stream.of(
                Arguments.of(
                        "payload",
                        Kind.PAYLOAD_CHANGED,
                        List.of("UPDATE domain_event SET payload = "
                                + "CAST(REPLACE(CAST(payload AS VARCHAR), 'list', 'lisu') AS VARBINARY)"
                                + " WHERE globalIndex = :at")),
                Arguments.of(
                        "metadata",
                        Kind.ENVELOPE_CHANGED,
                        List.of("UPDATE domain_event SET metaData = "
                                + "CAST(REPLACE(CAST(metaData AS VARCHAR), 'owner', 'ownes') AS VARBINARY)"
                                + " WHERE globalIndex = :at")),
                Arguments.of("dropped", Kind.DROPPED, List.of("DELETE FROM domain_event WHERE globalIndex = :at")),
                Arguments.of(
                        "swapped",
                        Kind.SWAPPED,
                        List.of(
                                "UPDATE domain_event SET globalIndex = 1000 WHERE globalIndex = :at",
                                "UPDATE domain_event SET globalIndex = :at WHERE globalIndex = :at + 4",
                                "UPDATE domain_event SET globalIndex = :at + 4 WHERE globalIndex = 1000")),
                Arguments.of(
                        "inserted",
                        Kind.INSERTED,
                        List.of(
                                "UPDATE domain_event SET globalIndex = globalIndex + 1000 WHERE globalIndex >= :at",
                                "UPDATE domain_event SET globalIndex = globalIndex - 999 WHERE globalIndex >= 1000",
                                "INSERT INTO domain_event SELECT :at, 'forged', 'forged:1', 0, type, timeStamp,"
                                        + " payloadType, payloadRevision, payload, metaData FROM domain_event"
                                        + " WHERE globalIndex = :at + 1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void names_the_first_place_that_differs(String what, Kind kind, List<String> statements) throws SQLException {
        record();
        long at = events - EVENTS + 3;
        tamper(statements, at);

        try (Salon salon = Salon.open(folder)) {
            List<String> said = new ArrayList<>();
            int exit = verify(salon, said);

            assertThat(exit).isEqualTo(ExitCodes.DIFFERENCE);
            VerificationStatus status = salon.ask(new FindVerification());
            assertThat(status.state()).isEqualTo(State.DIFFERENT);
            var difference = Objects.requireNonNull(status.difference());
            assertThat(difference.kind()).isEqualTo(kind);
            assertThat(difference.leaf()).isEqualTo(at - 1);
            assertThat(said.getLast()).contains("leaf " + (at - 1));
        }
    }

    @Test
    void finds_a_log_intact_that_nobody_touched_and_keeps_its_roots_over_a_restart() {
        String root = record();

        try (Salon salon = Salon.open(folder)) {
            List<String> said = new ArrayList<>();

            assertThat(verify(salon, said)).isEqualTo(ExitCodes.OK);
            assertThat(said.getLast()).startsWith("Intact: " + events + " events");
            assertThat(salon.ask(new FindLedger(1)).root()).isEqualTo(root);
            assertThatThrownBy(() -> salon.gateway(new Actor("x", Set.of(Role.THERAPIST), null, Set.of(), "test"))
                            .ask(new FindVerification()))
                    .isInstanceOf(Refused.class);
        }
    }

    /** @return the root over all events */
    private String record() {
        try (Salon salon = Salon.open(folder)) {
            for (int i = 0; i < EVENTS; i++) {
                Instant at = Instant.parse("2026-11-01T00:00:00Z").plusSeconds(i * 86_400L);
                salon.send(new RecordExport("x" + i, at, "list" + i, i, null));
            }
            LedgerStatus ledger = salon.askUntil(new FindLedger(1), now -> now.behind() == 0 && now.leaves() >= EVENTS);
            events = ledger.leaves();
            return ledger.root();
        }
    }

    private static int verify(Salon salon, List<String> said) {
        VerifyJob job = new VerifyJob(new AuditGateway(new JobGateway(salon.gateway()).messages()), TestTexts.strict());
        return job.run(new JobCall(List.of(), Path.of("."), Locale.ENGLISH, said::add));
    }

    private void tamper(List<String> statements, long at) throws SQLException {
        Path file = folder.resolve("data/log/events").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:async:" + file, "sa", "");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.replace(":at", String.valueOf(at)));
            }
        }
    }
}
