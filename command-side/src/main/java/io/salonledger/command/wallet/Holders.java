package io.salonledger.command.wallet;

import org.springframework.stereotype.Component;

import io.salonledger.command.member.MembersAtHand;
import io.salonledger.contracts.member.MemberId;

/** Whether members are there to hold stored value. */
interface Holders {

    /** Refused if there is no such member, or no longer; an erasure waits until the unit of work ends. */
    void require(MemberId member);

    /** As their files tell it. */
    @Component
    class Filed implements Holders {

        private final MembersAtHand members;

        Filed(MembersAtHand members) {
            this.members = members;
        }

        @Override
        public void require(MemberId member) {
            members.require(member);
        }
    }
}
