package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.member.query.ErasureCertificate;
import io.salonledger.contracts.member.query.FindErasureCertificate;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.SubjectKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A person is erased to the last byte, and an older copy of the data brings nobody back. */
class ErasureJourneyTest {

    private static final String NAME = "欧阳慕雪";
    private static final String PHONE = "13817654329";
    private static final String NOTE = "右肩旧伤轻一点";
    private static final String ALLERGY = "檀香精油过敏";
    private static final String TAG = "孕期护理";
    private static final String MAIL = "muxue.ouyang@example.cn";
    private static final List<String> PERSONAL = List.of(NAME, PHONE, NOTE, ALLERGY, TAG, MAIL);

    private final MemberId member = MemberId.random();
    private final MemberId other = MemberId.random();

    @TempDir
    Path folder;

    @Test
    void an_erased_person_leaves_no_byte_and_does_not_come_back_with_a_backup() throws IOException {
        FileAppender<ILoggingEvent> log = logToFile();
        try {
            liveEraseRestore();
        } finally {
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
            log.stop();
        }
    }

    private void liveEraseRestore() throws IOException {
        try (Salon salon = open()) {
            live(salon);
        }
        assertThat(traces()).as("before the erasure nothing is in clear").isEmpty();
        Path copy = folder.resolve("copy");
        copy(folder.resolve("data"), copy);
        try (Salon salon = open()) {
            erase(salon);
            assertForgotten(salon);
            assertThat(salon.ask(all()).items()).extracting(MemberRow::name).containsExactly("李明");
            assertThat(card(salon, other).contact().phone()).isEqualTo("+8613800000002");
        }
        assertThat(traces()).as("after the erasure").isEmpty();

        delete(folder.resolve("data"));
        copy(copy, folder.resolve("data"));
        try (Salon salon = open()) {
            assertThat(salon.bean(SubjectKeys.class).forOpening(member.stream()))
                    .as("destroyed again before anything is read")
                    .isEmpty();
            assertForgotten(salon);
            assertThat(card(salon, other).person().name()).isEqualTo("李明");
        }
        assertThat(traces()).as("after the older copy was put back").isEmpty();
    }

    private Salon open() {
        return Salon.open(folder, "salon.erasure-register=" + folder.resolve("outside/erasures"));
    }

    /** Everything that is logged, in more detail than anybody would, goes to a file that is searched, too. */
    private FileAppender<ILoggingEvent> logToFile() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(root.getLoggerContext());
        lines.setPattern("%d %p %logger %m %mdc%n%ex");
        lines.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(root.getLoggerContext());
        file.setEncoder(lines);
        file.setFile(folder.resolve("logs/salon.log").toString());
        file.start();
        root.addAppender(file);
        ((Logger) LoggerFactory.getLogger("io.salonledger")).setLevel(Level.TRACE);
        ((Logger) LoggerFactory.getLogger("org.axonframework")).setLevel(Level.DEBUG);
        return file;
    }

    private List<String> traces() throws IOException {
        List<String> found = new ArrayList<>();
        for (String text : PERSONAL) {
            found.addAll(Traces.of(text, folder.resolve("data"), folder.resolve("logs")));
        }
        return found;
    }

    /** Everything that can be known of a person, more than a snapshot's worth of it, and a refusal. */
    private void live(Salon salon) {
        BranchId branch = new BranchId("jingan");
        salon.send(new RegisterMember(member, branch, NAME, PHONE));
        salon.send(new RegisterMember(other, branch, "李明", "13800000002"));
        salon.send(new CorrectProfile(
                member, new Profile(Sex.FEMALE, new Birthday(1990, 5, 17), MAIL, null, null, List.of())));
        salon.send(new ChangeTags(member, List.of(TAG)));
        salon.send(new GiveConsent(
                member,
                ConsentId.random(),
                ConsentPurpose.HEALTH,
                ConsentChannel.PAPER,
                "1",
                LocalDate.of(2026, 1, 5)));
        salon.send(new RecordHealthFact(
                member, HealthFactId.random(), new HealthFact(HealthFactKind.ALLERGY, ALLERGY, null)));
        for (int i = 0; i < 60; i++) {
            salon.send(new WriteNote(member, NoteId.random(), NOTE + " " + i));
        }
        assertThatThrownBy(() -> salon.send(new RegisterMember(MemberId.random(), branch, NAME, PHONE)))
                .hasMessage("phone-already-used");
        salon.askUntil(new SearchMembers(NAME, new PageRequest(0, 10)), page -> page.total() == 1);
        salon.askUntil(new SearchMembers(NOTE, new PageRequest(0, 10)), page -> page.total() == 1);
        assertThat(card(salon, member).contact().phone()).isEqualTo("+86" + PHONE);
    }

    private void erase(Salon salon) {
        salon.send(new EraseMember(member, ErasureReason.REQUESTED, LocalDate.of(2026, 1, 6)));
        ErasureCertificate certificate =
                salon.askUntil(new FindErasureCertificate(member), paper -> paper.confirmedAt() != null);
        assertThat(certificate.keys()).isEqualTo(2);
        assertThat(certificate.by()).isEqualTo("owner");
        assertThat(certificate.kinds())
                .contains(RecordKind.NAME, RecordKind.PHONE, RecordKind.NOTES, RecordKind.HEALTH, RecordKind.TAGS);
        assertThat(certificate.position()).isPositive();
        // The phone is free again; whoever has it next can be erased, too.
        MemberId next = MemberId.random();
        salon.send(new RegisterMember(next, new BranchId("jingan"), "李明", PHONE));
        salon.send(new EraseMember(next, ErasureReason.TEST_DATA, null));
    }

    private void assertForgotten(Salon salon) {
        salon.settle();
        salon.askUntil(all(), page -> page.total() == 1);
        MemberDetails card =
                salon.askUntil(new FindMember(member), found -> found.standing().erasedAt() != null);
        assertThat(card.person().name()).isEmpty();
        assertThat(card.contact().phone()).isNull();
        assertThat(card.notes()).isEmpty();
        for (String text : PERSONAL) {
            salon.askUntil(new SearchMembers(text, new PageRequest(0, 10)), page -> page.total() == 0);
        }
    }

    private static SearchMembers all() {
        return new SearchMembers("", new PageRequest(0, 10));
    }

    private static MemberDetails card(Salon salon, MemberId member) {
        return salon.askUntil(new FindMember(member), found -> true);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
