package io.salonledger.query.complaint;

import java.time.Instant;
import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;

import io.salonledger.contracts.complaint.event.ComplaintEvent;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintNumberTaken;
import io.salonledger.contracts.message.Actor;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** A complaint with its history, opened by id. */
class ComplaintDetailsProjection {

    static final ReadModel<ComplaintDetailsDocument> MODEL =
            ReadModel.inMongo("complaint-details", 1, ComplaintDetailsDocument.class, ComplaintDetailsProjection::new);

    private final Documents<ComplaintDetailsDocument> complaints;

    ComplaintDetailsProjection(Documents<ComplaintDetailsDocument> complaints) {
        this.complaints = complaints;
    }

    @EventHandler
    void on(ComplaintEvent event, @Timestamp Instant recordedAt, @MetaDataValue(Actor.USER) String user) {
        CaseStep step = CaseStep.of(event, user == null ? "" : user, recordedAt);
        String id = event.complaint().value();
        switch (event) {
            case ComplaintNumberTaken taken -> {}
            case ComplaintFiled filed -> complaints.put(id, new ComplaintDetailsDocument(List.of(step)));
            default -> complaints.change(id, complaint -> complaint.with(step));
        }
    }
}
