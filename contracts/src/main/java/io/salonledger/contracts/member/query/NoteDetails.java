package io.salonledger.contracts.member.query;

import java.time.Instant;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.NoteId;

/**
 * A note on a card.
 *
 * @param file on which it stands: the member's own, or one that stands for it
 * @param by id of the user who wrote it
 */
public record NoteDetails(MemberId file, NoteId note, String text, String by, Instant at, boolean struck) {}
