package io.salonledger.contracts.system.query;

import java.time.Instant;

/**
 * An event that a read model could not handle; later ones of the same stream wait behind it.
 *
 * @param type logical name of the event
 * @param cause type of the failure, without its message, which may quote the content
 */
public record DeadLetterRow(
        String readModel, String eventId, String type, String stream, String cause, Instant since, Instant lastTried) {}
