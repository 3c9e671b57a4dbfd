package io.salonledger.command.member;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.BlockMember;
import io.salonledger.contracts.member.command.ConfirmErasure;
import io.salonledger.contracts.member.command.CorrectSource;
import io.salonledger.contracts.member.command.LiftLegalHold;
import io.salonledger.contracts.member.command.NameGuardian;
import io.salonledger.contracts.member.command.PlaceLegalHold;
import io.salonledger.contracts.member.command.UnblockMember;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.AliasRemoved;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.member.event.GuardianNamed;
import io.salonledger.contracts.member.event.LegalHoldLifted;
import io.salonledger.contracts.member.event.LegalHoldPlaced;
import io.salonledger.contracts.member.event.MemberBlocked;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberUnblocked;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.member.event.SourceCorrected;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Where a member stands with the shop: source, guardian, blocked, merged, held, erased. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Standing {

    private @Nullable SourceCorrected source;
    private @Nullable GuardianNamed guardian;
    private boolean blocked;
    private boolean everRemarked;
    private boolean held;
    private boolean erased;
    private boolean confirmed;
    private @Nullable MemberId mainFile;
    private final Set<String> aliases = new TreeSet<>();

    @CommandHandler
    void handle(CorrectSource command) {
        SourceCorrected event = new SourceCorrected(command.member(), command.source(), command.referrer());
        if (!event.equals(source)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(BlockMember command) {
        if (blocked) {
            throw MemberRejection.ALREADY_BLOCKED.because();
        }
        String remark = Texts.optional("remark", command.remark(), 500);
        apply(new MemberBlocked(command.member(), command.reason(), Personal.ofNullable(command.target(), remark)));
    }

    @CommandHandler
    void handle(UnblockMember command) {
        if (!blocked) {
            throw MemberRejection.NOT_BLOCKED.because();
        }
        apply(new MemberUnblocked(command.member()));
    }

    @CommandHandler
    void handle(PlaceLegalHold command) {
        if (!held) {
            String number = Texts.required("case-number", command.caseNumber(), 100);
            apply(new LegalHoldPlaced(command.member(), Personal.of(command.target(), number)));
        }
    }

    @CommandHandler
    void handle(LiftLegalHold command) {
        if (held) {
            apply(new LegalHoldLifted(command.member()));
        }
    }

    @CommandHandler
    void handle(ConfirmErasure command) {
        if (erased && !confirmed) {
            apply(new ErasureConfirmed(command.member(), command.keys(), command.registered()));
        }
    }

    void nameGuardian(NameGuardian command) {
        requirePerson();
        Guardian named = command.guardian();
        MemberId member = named == null ? null : named.member();
        GuardianNamed event = new GuardianNamed(command.member(), member, Personal.ofNullable(command.target(), named));
        if (!event.equals(guardian)) {
            apply(event);
        }
    }

    boolean maySpeakForOthers() {
        return !erased && mainFile == null && (guardian == null || guardian.guardian() == null);
    }

    /** @return false if it is so already */
    boolean isMergedInto(MemberId into) {
        return into.equals(mainFile);
    }

    void requireMergeable() {
        requirePerson();
        requireMain();
        if (!aliases.isEmpty()) {
            throw MemberRejection.MEMBER_HAS_ALIASES.because();
        }
    }

    void requireMain() {
        if (mainFile != null) {
            throw MemberRejection.MEMBER_IS_ALIAS.because();
        }
    }

    void requirePerson() {
        if (erased) {
            throw GeneralRejection.PERSON_ERASED.because();
        }
    }

    void requireNoHold() {
        if (held) {
            throw MemberRejection.LEGAL_HOLD.because();
        }
    }

    boolean isErased() {
        return erased;
    }

    @Nullable
    MemberId mainFile() {
        return mainFile;
    }

    List<MemberId> aliases() {
        return aliases.stream().map(MemberId::new).toList();
    }

    void addKinds(Set<RecordKind> kinds) {
        if (guardian != null) {
            kinds.add(RecordKind.GUARDIAN);
        }
        if (everRemarked) {
            kinds.add(RecordKind.STANDING);
        }
    }

    @EventSourcingHandler
    void on(SourceCorrected event) {
        source = event;
    }

    @EventSourcingHandler
    void on(GuardianNamed event) {
        guardian = event;
    }

    @EventSourcingHandler
    void on(MemberBlocked event) {
        blocked = true;
        everRemarked |= event.remark() != null;
    }

    @EventSourcingHandler
    void on(MemberUnblocked event) {
        blocked = false;
    }

    @EventSourcingHandler
    void on(LegalHoldPlaced event) {
        held = true;
        everRemarked = true;
    }

    @EventSourcingHandler
    void on(LegalHoldLifted event) {
        held = false;
    }

    @EventSourcingHandler
    void on(MemberMerged event) {
        mainFile = event.into();
    }

    @EventSourcingHandler
    void on(MemberUnmerged event) {
        mainFile = null;
    }

    @EventSourcingHandler
    void on(AliasAdded event) {
        aliases.add(event.alias().value());
    }

    @EventSourcingHandler
    void on(AliasRemoved event) {
        aliases.remove(event.alias().value());
    }

    @EventSourcingHandler
    void on(MemberErased event) {
        erased = true;
    }

    @EventSourcingHandler
    void on(ErasureConfirmed event) {
        confirmed = true;
    }
}
