package io.salonledger.command.complaint;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.member.MemberId;

/** Which complaints of members are open. Changes count with the events of the same unit of work. */
interface OpenCases {

    /** Again is a no-op. */
    void open(ComplaintId complaint, MemberId member);

    void close(ComplaintId complaint);
}
