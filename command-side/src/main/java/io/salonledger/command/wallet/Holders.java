package io.salonledger.command.wallet;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.FoldedStreams;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.message.GeneralRejection;

/** Whether members are there to hold stored value. */
interface Holders {

    /** Refused if there is no such member, or no longer. */
    void require(MemberId member);

    /** As the log tells it. */
    @Component
    class Logged implements Holders {

        private final FoldedStreams<Boolean> members;

        Logged(EventStore log) {
            this.members = new FoldedStreams<>(log, Logged::isThere);
        }

        private static Boolean isThere(@Nullable Boolean before, Object fact) {
            return !Boolean.FALSE.equals(before) && !(fact instanceof MemberErased);
        }

        @Override
        public void require(MemberId member) {
            boolean there =
                    members.find(member.stream()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(MemberId.KIND));
            if (!there) {
                throw GeneralRejection.PERSON_ERASED.because();
            }
        }
    }
}
