package io.salonledger.command.complaint;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.SubjectKeys;

/** How a complaint begins. */
final class Filing {

    private static final int LONGEST_NAME = 100;

    private Filing() {}

    static void check(FileComplaint command, Clock clock) {
        CaseTimes.check(command.receivedAt(), clock);
        Classification sort = classification(command);
        boolean urgent = sort.severity() == Severity.HIGH || sort.severity() == Severity.HEALTH;
        if (sort.kind() == ComplaintKind.SUGGESTION && urgent) {
            throw ComplaintRejection.SUGGESTION_NOT_URGENT.because();
        }
    }

    static ComplaintFiled of(FileComplaint command, String number, OffsetDateTime due, SubjectKeys keys) {
        String subject = CaseTexts.subjectOf(command.complaint(), command.member());
        Caller caller = caller(command.caller());
        if (command.member() != null && caller != null) {
            throw ComplaintRejection.COMPLAINANT_AMBIGUOUS.because();
        }
        return new ComplaintFiled(
                command.complaint(),
                number,
                command.branch(),
                classification(command),
                command.channel(),
                command.receivedAt(),
                due,
                command.member(),
                Personal.ofNullable(subject, caller),
                new CaseTexts(subject, false, keys).required(command.text()),
                command.links());
    }

    /** A reaction of skin or health is always a health case, whatever was ticked. */
    static Classification classification(FileComplaint command) {
        Classification said = command.classification();
        boolean health = said.kind() == ComplaintKind.COMPLAINT && said.cause() == ComplaintCause.HEALTH_REACTION;
        return health ? new Classification(said.kind(), said.cause(), Severity.HEALTH) : said;
    }

    private static @Nullable Caller caller(@Nullable Caller said) {
        if (said == null) {
            return null;
        }
        String name = stripped("name", said.name());
        String contact = stripped("contact", said.contact());
        return name == null && contact == null ? null : new Caller(name, contact);
    }

    private static @Nullable String stripped(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST_NAME) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, LONGEST_NAME);
        }
        return text.strip();
    }
}
