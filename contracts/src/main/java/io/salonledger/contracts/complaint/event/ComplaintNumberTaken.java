package io.salonledger.contracts.complaint.event;

import io.salonledger.contracts.complaint.ComplaintId;

/**
 * A number was given to a complaint.
 *
 * @param sequence counts from 1 within the year
 * @param number as people read it, for example {@code C-2026-0012}
 */
public record ComplaintNumberTaken(int year, ComplaintId complaint, int sequence, String number)
        implements ComplaintEvent {}
