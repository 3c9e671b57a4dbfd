package io.salonledger.query.member;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.AliasRemoved;
import io.salonledger.contracts.member.event.BodyTypeNoted;
import io.salonledger.contracts.member.event.ConsentGiven;
import io.salonledger.contracts.member.event.ConsentWithdrawn;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.member.event.GuardianNamed;
import io.salonledger.contracts.member.event.HealthFactRecorded;
import io.salonledger.contracts.member.event.HealthFactStruck;
import io.salonledger.contracts.member.event.LegalHoldLifted;
import io.salonledger.contracts.member.event.LegalHoldPlaced;
import io.salonledger.contracts.member.event.MemberBlocked;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberEvent;
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

/** What an event makes of a card that is there. */
final class CardChanges {

    private CardChanges() {}

    /** @param by id of the user who did it */
    static MemberDetailsDocument after(MemberDetailsDocument card, MemberEvent event, Instant at, @Nullable String by) {
        return switch (event) {
            case MemberRegistered opened -> card;
            case MemberImported opened -> card;
            case ErasureConfirmed confirmed -> card;
            case NameCorrected e -> card.with(card.identity().named(e.name()));
            case PhoneChanged e -> card.with(card.identity().reachedBy(e.phone()));
            case ProfileCorrected e -> card.with(card.identity().described(e.profile()));
            case GuardianNamed e -> card.with(card.identity().guardedBy(e.guardian()));
            case SourceCorrected e -> card.with(card.origin().from(e.source(), e.referrer()));
            case TagsChanged e -> card.with(card.traits().tagged(e.tags()));
            case PreferencesChanged e -> card.with(card.traits().liking(e.preferences()));
            case BodyTypeNoted e -> card.with(card.traits().ofBody(e.type()));
            case ConsentGiven e -> given(card, e);
            case ConsentWithdrawn e -> withdrawn(card, e);
            case HealthFactRecorded e -> recorded(card, e, at, by);
            case HealthFactStruck e ->
                card.with(
                        card.traits().withHealth(Entries.without(card.traits().health(), e.fact(), HealthEntry::fact)));
            case NoteWritten e -> {
                NoteEntry entry = new NoteEntry(e.note(), e.text(), Objects.requireNonNullElse(by, ""), at, false);
                yield card.withNotes(Entries.with(card.notes(), entry, NoteEntry::note));
            }
            case NoteStruck e ->
                card.withNotes(Entries.change(card.notes(), e.note(), NoteEntry::note, NoteEntry::asStruck));
            case MemberBlocked e -> card.with(card.standing().blocked(new BlockEntry(e.reason(), e.remark(), at)));
            case MemberUnblocked e -> card.with(card.standing().blocked(null));
            case LegalHoldPlaced e -> card.with(card.standing().held(true));
            case LegalHoldLifted e -> card.with(card.standing().held(false));
            case MemberMerged e -> card.with(card.standing().standingFor(e.into()));
            case MemberUnmerged e -> card.with(card.standing().standingFor(null));
            case AliasAdded e -> {
                AliasEntry entry = new AliasEntry(e.alias(), at);
                yield card.with(
                        card.standing().with(Entries.with(card.standing().aliases(), entry, AliasEntry::member)));
            }
            case AliasRemoved e ->
                card.with(card.standing()
                        .with(Entries.without(card.standing().aliases(), e.alias(), AliasEntry::member)));
            case MemberErased e -> card.erased(at);
        };
    }

    private static MemberDetailsDocument given(MemberDetailsDocument card, ConsentGiven event) {
        ConsentEntry entry = new ConsentEntry(
                event.consent(), event.purpose(), event.channel(), event.policyVersion(), event.on(), null);
        return card.withConsents(Entries.with(card.consents(), entry, ConsentEntry::consent));
    }

    /** Health facts go with the consent on whose ground they were kept. */
    private static MemberDetailsDocument withdrawn(MemberDetailsDocument card, ConsentWithdrawn event) {
        MemberDetailsDocument after = card.withConsents(Entries.change(
                card.consents(), event.consent(), ConsentEntry::consent, entry -> entry.withdrawn(event.on())));
        return event.purpose() == ConsentPurpose.HEALTH
                ? after.with(after.traits().withHealth(List.of()).ofBody(null))
                : after;
    }

    private static MemberDetailsDocument recorded(
            MemberDetailsDocument card, HealthFactRecorded event, Instant at, @Nullable String by) {
        HealthEntry entry = new HealthEntry(event.fact(), event.content(), Objects.requireNonNullElse(by, ""), at);
        return card.with(card.traits().withHealth(Entries.with(card.traits().health(), entry, HealthEntry::fact)));
    }
}
