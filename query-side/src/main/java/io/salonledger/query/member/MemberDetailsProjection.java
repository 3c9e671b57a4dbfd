package io.salonledger.query.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.member.event.MemberEvent;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** The member's card, opened by id. */
class MemberDetailsProjection {

    static final ReadModel<MemberDetailsDocument> MODEL =
            ReadModel.inMongo("member-details", 2, MemberDetailsDocument.class, MemberDetailsProjection::new);

    private final Documents<MemberDetailsDocument> cards;

    MemberDetailsProjection(Documents<MemberDetailsDocument> cards) {
        this.cards = cards;
    }

    @EventHandler
    void on(MemberEvent event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        switch (event) {
            case MemberRegistered e ->
                open(
                        e.member(),
                        e.branch(),
                        new CardOrigin(at, e.source(), e.referrer(), null),
                        new CardIdentity(e.name(), null, e.phone(), null, null));
            case MemberImported e ->
                open(
                        e.member(),
                        e.branch(),
                        new CardOrigin(at, MemberSource.IMPORT, null, e.data()),
                        new CardIdentity(e.name(), e.code(), e.phone(), null, null));
            case ErasureConfirmed e -> {}
            default -> change(event.member(), card -> CardChanges.after(card, event, at, by));
        }
    }

    private void open(MemberId member, BranchId branch, CardOrigin origin, CardIdentity identity) {
        cards.put(member.value(), MemberDetailsDocument.opened(member, branch, origin, identity));
    }

    @EventHandler
    void on(TicketSettled event) {
        visit(event.member(), event.ticket(), event.businessDate());
    }

    @EventHandler
    void on(TicketImported event) {
        event.lines().stream()
                .map(ImportedLine::guest)
                .distinct()
                .forEach(guest -> visit(guest, event.ticket(), event.date()));
    }

    private void visit(@Nullable MemberId member, TicketId ticket, LocalDate on) {
        if (member != null) {
            VisitEntry visit = new VisitEntry(ticket.value(), on);
            change(member, card -> card.withVisits(Entries.with(card.visits(), visit, VisitEntry::ticket)));
        }
    }

    private void change(MemberId member, UnaryOperator<MemberDetailsDocument> change) {
        cards.change(member.value(), change);
    }
}
