package io.salonledger.command.complaint;

import io.salonledger.contracts.complaint.ComplaintId;

/** Gives each complaint its number. */
interface ComplaintNumbers {

    /** The next number of that year, taken in the same unit of work. */
    String take(int year, ComplaintId complaint);
}
