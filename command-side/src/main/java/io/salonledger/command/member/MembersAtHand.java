package io.salonledger.command.member;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.GeneralRejection;

/**
 * Members for the decisions of others. Whom one asks for is held until the unit of work ends: an erasure waits for it and
 * then sees what was decided, or is before it and then there is nobody.
 */
public interface MembersAtHand {

    /** Whether the person is still there, not erased; refused with {@code not-found} if there never was one. */
    boolean hold(MemberId member);

    /** Refused with {@code person-erased} or {@code not-found}. */
    default void require(MemberId member) {
        if (!hold(member)) {
            throw GeneralRejection.PERSON_ERASED.because();
        }
    }
}
