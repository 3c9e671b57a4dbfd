package io.salonledger.query.audit;

import java.time.LocalDate;

/**
 * The root over all leaves up to the end of a day (UTC).
 *
 * @param size how many leaves that are, from the first day on
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content where it is
record DayRoot(LocalDate day, long size, byte[] root) {}
