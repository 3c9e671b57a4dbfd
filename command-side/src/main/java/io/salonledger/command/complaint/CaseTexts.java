package io.salonledger.command.complaint;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.SubjectKeys;

/** What is said in a complaint, sealed with the key of the member who complains, or else of the complaint itself. */
record CaseTexts(String subject, boolean erased, SubjectKeys keys) {

    private static final int LONGEST = 4000;

    static String subjectOf(ComplaintId complaint, @Nullable MemberId member) {
        return member == null ? complaint.stream() : member.stream();
    }

    Personal<String> required(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw GeneralRejection.FIELD_REQUIRED.because("text");
        }
        return seal(stripped);
    }

    /** Null for nothing. */
    @Nullable
    Personal<String> optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : seal(text.strip());
    }

    /** Refused before anything is decided: once the key is gone, nothing more can be kept about that person. */
    void requireReadable() {
        if (erased) {
            throw GeneralRejection.PERSON_ERASED.because();
        }
        keys.forSealing(subject);
    }

    private Personal<String> seal(String text) {
        if (text.length() > LONGEST) {
            throw GeneralRejection.TEXT_TOO_LONG.because("text", LONGEST);
        }
        requireReadable();
        return Personal.of(subject, text);
    }
}
