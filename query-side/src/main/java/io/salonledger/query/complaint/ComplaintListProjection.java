package io.salonledger.query.complaint;

import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.complaint.event.ComplaintAssigned;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.complaint.event.DueTimeChanged;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Complaints as they are listed, found and measured. */
class ComplaintListProjection {

    private final Documents<ComplaintListDocument> complaints;
    private final ComplaintTokens tokens;

    ComplaintListProjection(Documents<ComplaintListDocument> complaints, ComplaintTokens tokens) {
        this.complaints = complaints;
        this.tokens = tokens;
    }

    static ReadModel<ComplaintListDocument> model(ComplaintTokens tokens) {
        return ReadModel.inElasticsearch(
                "complaint-list",
                1,
                ComplaintListDocument.class,
                "/search/complaint-list.json",
                complaints -> new ComplaintListProjection(complaints, tokens));
    }

    @EventHandler
    void on(ComplaintFiled event) {
        ComplaintEntry entry = ComplaintEntry.of(event)
                .found("number", tokens.number(event.number()))
                .found("text", tokens.text(event.text()))
                .found("caller", tokens.caller(event.caller()));
        complaints.put(event.complaint().value(), ComplaintListDocument.of(entry));
        if (event.member() != null) {
            String key = event.member().stream();
            ComplaintListDocument before =
                    complaints.find(key).orElseGet(() -> ComplaintListDocument.ofMember(Set.of()));
            complaints.put(key, before.also(event.complaint().value()));
        }
    }

    @EventHandler
    void on(ComplaintAssigned event) {
        change(event.complaint(), entry -> entry.ownedBy(OwnerKey.of(event.owner())));
    }

    @EventHandler
    void on(ResponseRecorded event) {
        change(
                event.complaint(),
                entry -> entry.answeredAfter(event.took()).found("response", tokens.text(event.text())));
    }

    @EventHandler
    void on(ComplaintNoteAdded event) {
        change(event.complaint(), entry -> entry.found("note " + event.note().value(), tokens.text(event.text())));
    }

    @EventHandler
    void on(ComplaintResolved event) {
        change(event.complaint(), entry -> entry.resolved(event).found("resolution", tokens.text(event.text())));
    }

    @EventHandler
    void on(ComplaintReopened event) {
        change(event.complaint(), entry -> entry.openUntil(event.due()).found("reopening", tokens.text(event.text())));
    }

    @EventHandler
    void on(ComplaintWithdrawn event) {
        change(event.complaint(), entry -> entry.withdrawnAt(event.withdrawnAt()));
    }

    @EventHandler
    void on(DueTimeChanged event) {
        change(event.complaint(), entry -> entry.openUntil(event.due()));
    }

    @EventHandler
    void on(ComplainantErased event) {
        change(event.complaint(), ComplaintEntry::silenced);
    }

    @EventHandler
    void on(MemberErased event) {
        complaints.find(event.member().stream()).map(ComplaintListDocument::ofMember).stream()
                .flatMap(Set::stream)
                .forEach(complaint -> change(new ComplaintId(complaint), ComplaintEntry::silenced));
    }

    private void change(ComplaintId complaint, UnaryOperator<ComplaintEntry> change) {
        complaints.change(complaint.value(), document -> document.change(change));
    }
}
