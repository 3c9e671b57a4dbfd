package io.salonledger.contracts.stock.query;

import java.time.LocalDate;

import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.MovementId;

/**
 * A count that waits for a second person.
 *
 * @param countedBy id of the user
 */
public record WaitingCount(MovementId count, CountResult result, String countedBy, LocalDate date) {}
