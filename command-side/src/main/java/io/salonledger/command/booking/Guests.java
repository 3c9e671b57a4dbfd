package io.salonledger.command.booking;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.FoldedStreams;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.message.GeneralRejection;

/** Whether members are there to be booked for. */
@Component
class Guests {

    private final FoldedStreams<Boolean> members;

    Guests(EventStore log) {
        this.members = new FoldedStreams<>(log, Guests::isThere);
    }

    private static Boolean isThere(@Nullable Boolean before, Object fact) {
        return !Boolean.FALSE.equals(before) && !(fact instanceof MemberErased);
    }

    /** Refused if there is no such member, or no longer. */
    void require(@Nullable MemberId member) {
        if (member == null) {
            return;
        }
        boolean there =
                members.find(member.stream()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(MemberId.KIND));
        if (!there) {
            throw GeneralRejection.PERSON_ERASED.because();
        }
    }
}
