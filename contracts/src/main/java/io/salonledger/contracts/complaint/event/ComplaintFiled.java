package io.salonledger.contracts.complaint.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * A complaint or suggestion was filed.
 *
 * @param classification with the severity that counts: a health reaction is always a health case
 * @param receivedAt when the guest said it
 * @param due until when it should be closed
 * @param member who complains, or null if it is somebody else; the texts are sealed with the key of that member, or else
 *     of the complaint
 */
public record ComplaintFiled(
        ComplaintId complaint,
        String number,
        BranchId branch,
        Classification classification,
        ComplaintChannel channel,
        OffsetDateTime receivedAt,
        OffsetDateTime due,
        @Nullable MemberId member,
        @Sealed("complaint.caller") @Nullable Personal<Caller> caller,
        @Sealed("complaint.text") Personal<String> text,
        ComplaintLinks links)
        implements ComplaintEvent {}
