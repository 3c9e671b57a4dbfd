package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A note was written on a member's card. */
public record NoteWritten(
        MemberId member, NoteId note, @Sealed("member.note") Personal<String> text) implements MemberEvent {}
