package io.salonledger.query.member;

import java.time.Instant;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** The member's card, opened by id. */
class MemberDetailsProjection {

    static final ReadModel<MemberDetailsDocument> MODEL =
            ReadModel.inMongo("member-details", 1, MemberDetailsDocument.class, MemberDetailsProjection::new);

    private final Documents<MemberDetailsDocument> members;

    MemberDetailsProjection(Documents<MemberDetailsDocument> members) {
        this.members = members;
    }

    @EventHandler
    void on(MemberRegistered event, @Timestamp Instant recordedAt) {
        members.put(
                event.member().value(),
                new MemberDetailsDocument(event.member(), event.branch(), event.name(), event.phone(), recordedAt));
    }

    @EventHandler
    void on(NameCorrected event) {
        members.change(event.member().value(), card -> card.withName(event.name()));
    }
}
