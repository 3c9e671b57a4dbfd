package io.salonledger.query.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.AliasRemoved;
import io.salonledger.contracts.member.event.BodyTypeNoted;
import io.salonledger.contracts.member.event.ConsentGiven;
import io.salonledger.contracts.member.event.ConsentWithdrawn;
import io.salonledger.contracts.member.event.GuardianNamed;
import io.salonledger.contracts.member.event.HealthFactRecorded;
import io.salonledger.contracts.member.event.HealthFactStruck;
import io.salonledger.contracts.member.event.LegalHoldLifted;
import io.salonledger.contracts.member.event.LegalHoldPlaced;
import io.salonledger.contracts.member.event.MemberBlocked;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.MemberUnblocked;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.member.event.PreferencesChanged;
import io.salonledger.contracts.member.event.ProfileCorrected;
import io.salonledger.contracts.member.event.SourceCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
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
    void on(MemberRegistered event, @Timestamp Instant at) {
        CardOrigin origin = new CardOrigin(at, event.source(), event.referrer(), null);
        CardIdentity identity = new CardIdentity(event.name(), null, event.phone(), null, null);
        open(event.member(), event.branch(), origin, identity);
    }

    @EventHandler
    void on(MemberImported event, @Timestamp Instant at) {
        CardOrigin origin = new CardOrigin(at, MemberSource.IMPORT, null, event.data());
        CardIdentity identity = new CardIdentity(event.name(), event.code(), event.phone(), null, null);
        open(event.member(), event.branch(), origin, identity);
    }

    private void open(MemberId member, BranchId branch, CardOrigin origin, CardIdentity identity) {
        cards.put(member.value(), MemberDetailsDocument.opened(member, branch, origin, identity));
    }

    @EventHandler
    void on(NameCorrected event) {
        change(event.member(), card -> card.with(card.identity().named(event.name())));
    }

    @EventHandler
    void on(PhoneChanged event) {
        change(event.member(), card -> card.with(card.identity().reachedBy(event.phone())));
    }

    @EventHandler
    void on(ProfileCorrected event) {
        change(event.member(), card -> card.with(card.identity().described(event.profile())));
    }

    @EventHandler
    void on(GuardianNamed event) {
        change(event.member(), card -> card.with(card.identity().guardedBy(event.guardian())));
    }

    @EventHandler
    void on(SourceCorrected event) {
        change(event.member(), card -> card.with(card.origin().from(event.source(), event.referrer())));
    }

    @EventHandler
    void on(TagsChanged event) {
        change(event.member(), card -> card.with(card.traits().tagged(event.tags())));
    }

    @EventHandler
    void on(PreferencesChanged event) {
        change(event.member(), card -> card.with(card.traits().liking(event.preferences())));
    }

    @EventHandler
    void on(ConsentGiven event) {
        ConsentEntry entry = new ConsentEntry(
                event.consent(), event.purpose(), event.channel(), event.policyVersion(), event.on(), null);
        change(event.member(), card -> card.withConsents(Entries.with(card.consents(), entry, ConsentEntry::consent)));
    }

    @EventHandler
    void on(ConsentWithdrawn event) {
        change(event.member(), card -> {
            MemberDetailsDocument after = card.withConsents(Entries.change(
                    card.consents(), event.consent(), ConsentEntry::consent, entry -> entry.withdrawn(event.on())));
            return event.purpose() == ConsentPurpose.HEALTH
                    ? after.with(after.traits().withHealth(List.of()).ofBody(null))
                    : after;
        });
    }

    @EventHandler
    void on(HealthFactRecorded event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        HealthEntry entry = new HealthEntry(event.fact(), event.content(), Objects.requireNonNullElse(by, ""), at);
        changeHealth(event.member(), facts -> Entries.with(facts, entry, HealthEntry::fact));
    }

    @EventHandler
    void on(HealthFactStruck event) {
        changeHealth(event.member(), facts -> Entries.without(facts, event.fact(), HealthEntry::fact));
    }

    private void changeHealth(MemberId member, UnaryOperator<List<HealthEntry>> facts) {
        change(
                member,
                card -> card.with(
                        card.traits().withHealth(facts.apply(card.traits().health()))));
    }

    @EventHandler
    void on(BodyTypeNoted event) {
        change(event.member(), card -> card.with(card.traits().ofBody(event.type())));
    }

    @EventHandler
    void on(NoteWritten event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        NoteEntry entry = new NoteEntry(event.note(), event.text(), Objects.requireNonNullElse(by, ""), at, false);
        change(event.member(), card -> card.withNotes(Entries.with(card.notes(), entry, NoteEntry::note)));
    }

    @EventHandler
    void on(NoteStruck event) {
        change(
                event.member(),
                card -> card.withNotes(
                        Entries.change(card.notes(), event.note(), NoteEntry::note, NoteEntry::asStruck)));
    }

    @EventHandler
    void on(MemberBlocked event, @Timestamp Instant at) {
        BlockEntry block = new BlockEntry(event.reason(), event.remark(), at);
        change(event.member(), card -> card.with(card.standing().blocked(block)));
    }

    @EventHandler
    void on(MemberUnblocked event) {
        change(event.member(), card -> card.with(card.standing().blocked(null)));
    }

    @EventHandler
    void on(LegalHoldPlaced event) {
        change(event.member(), card -> card.with(card.standing().held(true)));
    }

    @EventHandler
    void on(LegalHoldLifted event) {
        change(event.member(), card -> card.with(card.standing().held(false)));
    }

    @EventHandler
    void on(MemberMerged event) {
        change(event.member(), card -> card.with(card.standing().standingFor(event.into())));
    }

    @EventHandler
    void on(MemberUnmerged event) {
        change(event.member(), card -> card.with(card.standing().standingFor(null)));
    }

    @EventHandler
    void on(AliasAdded event, @Timestamp Instant at) {
        AliasEntry entry = new AliasEntry(event.alias(), at);
        change(
                event.member(),
                card -> card.with(
                        card.standing().with(Entries.with(card.standing().aliases(), entry, AliasEntry::member))));
    }

    @EventHandler
    void on(AliasRemoved event) {
        change(
                event.member(),
                card -> card.with(card.standing()
                        .with(Entries.without(card.standing().aliases(), event.alias(), AliasEntry::member))));
    }

    @EventHandler
    void on(MemberErased event, @Timestamp Instant at) {
        change(event.member(), card -> card.erased(at));
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
