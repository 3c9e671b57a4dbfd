package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.NoteId;

/** A note was struck out. */
public record NoteStruck(MemberId member, NoteId note) implements MemberEvent {}
