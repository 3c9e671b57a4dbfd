package io.salonledger.command.member;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.command.BlockMember;
import io.salonledger.contracts.member.command.ConfirmErasure;
import io.salonledger.contracts.member.command.LiftLegalHold;
import io.salonledger.contracts.member.command.PlaceLegalHold;
import io.salonledger.contracts.member.command.StrikeNote;
import io.salonledger.contracts.member.command.UnblockMember;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.member.event.LegalHoldLifted;
import io.salonledger.contracts.member.event.LegalHoldPlaced;
import io.salonledger.contracts.member.event.MemberBlocked;
import io.salonledger.contracts.member.event.MemberUnblocked;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.message.GeneralRejection;

import static io.salonledger.command.member.Members.MEMBER;
import static io.salonledger.command.member.Members.decision;
import static io.salonledger.command.member.Members.erased;
import static io.salonledger.command.member.Members.personal;
import static io.salonledger.command.member.Members.registered;

class NotesAndStandingTest {

    private static final NoteId NOTE = new NoteId("n1");
    private static final NoteWritten WRITTEN = new NoteWritten(MEMBER, NOTE, personal("喜欢关灯"));
    private static final MemberBlocked BLOCKED = new MemberBlocked(MEMBER, BlockReason.UNPAID, null);

    @Test
    void a_note_is_written_once() {
        decision().given(registered()).when(new WriteNote(MEMBER, NOTE, "喜欢关灯")).then(WRITTEN);
        decision()
                .given(registered(), WRITTEN)
                .when(new WriteNote(MEMBER, NOTE, "喜欢关灯"))
                .thenNothing();
    }

    @Test
    void rejects_another_note_with_the_same_id() {
        decision()
                .given(registered(), WRITTEN)
                .when(new WriteNote(MEMBER, NOTE, "开灯"))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_an_empty_note() {
        decision()
                .given(registered())
                .when(new WriteNote(MEMBER, NOTE, " "))
                .thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    @Test
    void a_note_is_struck_out_once() {
        decision()
                .given(registered(), WRITTEN)
                .when(new StrikeNote(MEMBER, NOTE))
                .then(new NoteStruck(MEMBER, NOTE));
        decision()
                .given(registered(), WRITTEN, new NoteStruck(MEMBER, NOTE))
                .when(new StrikeNote(MEMBER, NOTE))
                .thenNothing();
    }

    @Test
    void rejects_striking_a_note_that_is_not_there() {
        decision().given(registered()).when(new StrikeNote(MEMBER, NOTE)).thenRejected(GeneralRejection.NOT_FOUND);
    }

    @Test
    void a_member_is_blocked_and_unblocked() {
        decision()
                .given(registered())
                .when(new BlockMember(MEMBER, BlockReason.UNPAID, ""))
                .then(BLOCKED);
        decision().given(registered(), BLOCKED).when(new UnblockMember(MEMBER)).then(new MemberUnblocked(MEMBER));
    }

    @Test
    void rejects_blocking_and_unblocking_twice() {
        decision()
                .given(registered(), BLOCKED)
                .when(new BlockMember(MEMBER, BlockReason.FRAUD, null))
                .thenRejected(MemberRejection.ALREADY_BLOCKED);
        decision().given(registered()).when(new UnblockMember(MEMBER)).thenRejected(MemberRejection.NOT_BLOCKED);
    }

    @Test
    void a_hold_is_placed_and_lifted() {
        LegalHoldPlaced placed = new LegalHoldPlaced(MEMBER, personal("2026-17"));
        decision()
                .given(registered())
                .when(new PlaceLegalHold(MEMBER, "2026-17"))
                .then(placed);
        decision()
                .given(registered(), placed)
                .when(new PlaceLegalHold(MEMBER, "2026-17"))
                .thenNothing();
        decision().given(registered(), placed).when(new LiftLegalHold(MEMBER)).then(new LegalHoldLifted(MEMBER));
    }

    @Test
    void an_erasure_is_confirmed_once() {
        ErasureConfirmed confirmed = new ErasureConfirmed(MEMBER, 1, true);
        decision()
                .given(registered(), erased())
                .when(new ConfirmErasure(MEMBER, 1, true))
                .then(confirmed);
        decision()
                .given(registered(), erased(), confirmed)
                .when(new ConfirmErasure(MEMBER, 1, true))
                .thenNothing();
    }
}
