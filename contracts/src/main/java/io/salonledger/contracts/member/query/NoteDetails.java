package io.salonledger.contracts.member.query;

import java.time.Instant;

import io.salonledger.contracts.member.NoteId;

/**
 * A note on a card.
 *
 * @param by id of the user who wrote it
 */
public record NoteDetails(NoteId note, String text, String by, Instant at, boolean struck) {}
