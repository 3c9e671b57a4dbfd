package io.salonledger.ui.member;

import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.command.BlockMember;
import io.salonledger.contracts.member.command.CorrectSource;
import io.salonledger.contracts.member.command.LiftLegalHold;
import io.salonledger.contracts.member.command.MergeMember;
import io.salonledger.contracts.member.command.PlaceLegalHold;
import io.salonledger.contracts.member.command.UnblockMember;
import io.salonledger.contracts.member.command.UnmergeMember;
import io.salonledger.contracts.member.query.AliasDetails;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberStanding;
import io.salonledger.contracts.member.query.RelatedMember;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.FormDialog;

/** Dialogs about where somebody stands: how they came, blocked, merged, on hold. */
final class StandingForms {

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();

    StandingForms(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
    }

    private FormDialog dialog(String key, Supplier<Command> command) {
        return new FormDialog(at.getTranslation(key), at.getTranslation("list.save"), () -> {
            MemberDesk.done(at, desk.gateway().send(command.get(), card.member()));
            changed.run();
        });
    }

    void block() {
        ComboBox<BlockReason> reason = MemberDesk.choice(at, "member.reason", BlockReason.class);
        reason.setValue(BlockReason.REPEATED_NO_SHOWS);
        TextField remark = MemberDesk.text(at, "member.remark", "");
        dialog(
                        "member.block",
                        () -> new BlockMember(
                                card.member(),
                                Objects.requireNonNullElse(reason.getValue(), BlockReason.OTHER),
                                remark.getValue()))
                .fields(reason)
                .wide(remark)
                .open();
    }

    void unblock() {
        dialog("member.unblock", () -> new UnblockMember(card.member()))
                .wide(new Span(
                        at.getTranslation("member.unblock.hint", card.person().name())))
                .open();
    }

    /** The other file becomes an alias of this one. */
    void merge() {
        MemberPicker other = new MemberPicker(desk, "member.merge.other", card.member());
        dialog("member.merge", () -> new MergeMember(other.required(), card.member()))
                .wide(other)
                .wide(new Span(
                        at.getTranslation("member.merge.hint", card.person().name())))
                .open();
    }

    void unmerge(AliasDetails alias) {
        dialog("member.unmerge", () -> new UnmergeMember(alias.member()))
                .wide(new Span(at.getTranslation("member.unmerge.hint", alias.name())))
                .open();
    }

    void source() {
        MemberStanding before = card.standing();
        ComboBox<MemberSource> source = MemberDesk.choice(at, "member.source", MemberSource.class);
        source.setValue(before.source());
        MemberPicker referrer = new MemberPicker(desk, "member.referrer", card.member());
        RelatedMember named = before.referrer();
        if (named != null) {
            referrer.showing(named.member(), named.name());
        }
        referrer.setVisible(before.source() == MemberSource.REFERRAL);
        source.addValueChangeListener(chosen -> referrer.setVisible(chosen.getValue() == MemberSource.REFERRAL));
        dialog("member.source.change", () -> {
                    MemberSource came = Objects.requireNonNullElse(source.getValue(), MemberSource.UNKNOWN);
                    MemberId by =
                            came == MemberSource.REFERRAL ? referrer.chosen().orElse(null) : null;
                    return new CorrectSource(card.member(), came, by);
                })
                .wide(source)
                .wide(referrer)
                .open();
    }

    void hold() {
        TextField number = MemberDesk.text(at, "member.hold.case", "");
        dialog("member.hold.place", () -> new PlaceLegalHold(card.member(), number.getValue()))
                .wide(number)
                .wide(new Span(at.getTranslation("member.hold.hint")))
                .open();
    }

    void lift() {
        dialog("member.hold.lift", () -> new LiftLegalHold(card.member()))
                .wide(new Span(
                        at.getTranslation("member.hold.lift.hint", card.person().name())))
                .open();
    }
}
