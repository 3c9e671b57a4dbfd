package io.salonledger.ui.member;

import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.command.StrikeNote;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.NoteDetails;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.SalonIcon;

/** Notes at the left; preferences, health, standing, consents at the right. */
final class MemberOverview extends Div {

    MemberOverview(MemberDetails card, MemberDesk desk, Runnable changed) {
        addClassName("split");
        getStyle().set("padding", "18px 0 24px");
        Div side = new Div(new MemberSide(card, desk, changed));
        add(notes(card, desk, changed), side);
    }

    private com.vaadin.flow.component.Component notes(MemberDetails card, MemberDesk desk, Runnable changed) {
        if (card.notes().isEmpty()) {
            return new EmptyState(
                    SalonIcon.NOTE, getTranslation("member.notes.none"), getTranslation("member.notes.none.hint"));
        }
        Map<String, String> names =
                desk.gateway().names(card.notes().stream().map(NoteDetails::by).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassName("tl");
        card.notes().forEach(note -> list.add(note(card, note, names, desk, changed)));
        return list;
    }

    private ListItem note(
            MemberDetails card, NoteDetails note, Map<String, String> names, MemberDesk desk, Runnable changed) {
        Div when = new Div(desk.formats().tableTime(note.at()));
        when.addClassName("when");
        Div dot = new Div(SalonIcon.NOTE.create(18));
        dot.addClassName("dot");
        Div text = new Div(note.text());
        if (note.struck()) {
            text.getStyle().set("text-decoration", "line-through");
        }
        Div by = new Div(names.getOrDefault(note.by(), getTranslation("member.by-system")));
        by.addClassNames("muted", "small");
        Div what = new Div(text, by);
        what.addClassName("what");
        if (!note.struck() && desk.may(Permission.MEMBER_NOTE)) {
            NativeButton strike = new NativeButton(getTranslation("member.note.strike"), click -> {
                MemberDesk.done(this, desk.gateway().send(new StrikeNote(note.file(), note.note()), note.file()));
                changed.run();
            });
            strike.addClassName("sl-link");
            by.add(strike);
        }
        return new ListItem(when, dot, what);
    }
}
