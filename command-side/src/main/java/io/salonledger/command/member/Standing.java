package io.salonledger.command.member;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.BlockMember;
import io.salonledger.contracts.member.command.ConfirmErasure;
import io.salonledger.contracts.member.command.CorrectSource;
import io.salonledger.contracts.member.command.LiftLegalHold;
import io.salonledger.contracts.member.command.NameGuardian;
import io.salonledger.contracts.member.command.PlaceLegalHold;
import io.salonledger.contracts.member.command.UnblockMember;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.member.event.LegalHoldLifted;
import io.salonledger.contracts.member.event.LegalHoldPlaced;
import io.salonledger.contracts.member.event.MemberBlocked;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberUnblocked;
import io.salonledger.contracts.member.event.SourceCorrected;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Where a member stands with the shop: source, blocked, held, erased, and its ties to other files. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Standing {

    private @Nullable SourceCorrected source;
    private boolean blocked;
    private boolean everRemarked;
    private boolean held;
    private boolean erased;
    private boolean confirmed;

    @JsonUnwrapped
    @AggregateMember
    private Ties ties = new Ties();

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
        ties.nameGuardian(command);
    }

    boolean maySpeakForOthers() {
        return !erased && ties.maySpeakForOthers();
    }

    void requireMergeable() {
        requirePerson();
        ties.requireMergeable();
    }

    Ties ties() {
        return ties;
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

    void addKinds(Set<RecordKind> kinds) {
        ties.addKinds(kinds);
        if (everRemarked) {
            kinds.add(RecordKind.STANDING);
        }
    }

    @EventSourcingHandler
    void on(SourceCorrected event) {
        source = event;
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
    void on(MemberErased event) {
        erased = true;
    }

    @EventSourcingHandler
    void on(ErasureConfirmed event) {
        confirmed = true;
    }
}
