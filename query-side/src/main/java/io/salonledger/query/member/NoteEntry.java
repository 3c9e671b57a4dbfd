package io.salonledger.query.member;

import java.time.Instant;

import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

record NoteEntry(NoteId note, @Sealed("member.note") Personal<String> text, String by, Instant at, boolean struck) {

    NoteEntry asStruck() {
        return new NoteEntry(note, text, by, at, true);
    }
}
