package io.salonledger.ui.member;

import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.member.command.BlockMember;
import io.salonledger.contracts.member.command.MergeMember;
import io.salonledger.contracts.member.command.UnblockMember;
import io.salonledger.contracts.member.command.UnmergeMember;
import io.salonledger.contracts.member.query.AliasDetails;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.FormDialog;

/** Dialogs about where somebody stands: blocked, merged. */
final class StandingForms {

    private static final int SOME = 20;

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
        ComboBox<MemberRow> other = new ComboBox<>(at.getTranslation("member.merge.other"));
        other.setId("other");
        other.setItems(query -> desk
                .gateway()
                .search(
                        query.getFilter().orElse(""),
                        MemberFilter.ALL,
                        MemberSort.NEWEST,
                        query.getOffset(),
                        Math.min(SOME, query.getLimit()))
                .items()
                .stream());
        other.setItemLabelGenerator(
                row -> row.phone() == null ? row.name() : row.name() + " · " + desk.masked(row.phone()));
        dialog("member.merge", () -> {
                    if (other.getValue() == null) {
                        throw new FormDialog.Invalid(
                                at.getTranslation("list.required", at.getTranslation("member.merge.other")));
                    }
                    return new MergeMember(other.getValue().member(), card.member());
                })
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
}
