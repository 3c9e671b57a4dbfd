package io.salonledger.ui.member;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberPerson;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** Who it is at a glance, and what one may do. */
final class MemberHead extends Div {

    MemberHead(MemberDetails card, MemberDesk desk, Runnable changed) {
        addClassName("mhead");
        MemberPerson person = card.person();
        Div names = new Div(
                new H1(person.name()),
                new Badge(Tone.SOFT, MemberDesk.word(this, card.standing().customerClass())));
        if (!card.standing().aliases().isEmpty()) {
            names.add(new Badge(
                    Tone.INFO,
                    SalonIcon.LAYERS,
                    getTranslation(
                            "member.aliases.count", card.standing().aliases().size())));
        }
        names.addClassName("row");
        Div words = new Div(names, facts(card, desk));
        words.addClassName("grow");
        add(
                new PersonAvatar(card.member().value(), person.name()).extraLarge(),
                words,
                new MemberActions(card, desk, changed));
    }

    private Div facts(MemberDetails card, MemberDesk desk) {
        MemberPerson person = card.person();
        Div facts = new Div();
        facts.addClassName("facts");
        String about = Stream.of(
                        person.sex() == null ? "" : MemberDesk.word(this, person.sex()),
                        person.age() == null ? "" : getTranslation("member.age", person.age()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(getTranslation("member.comma")));
        if (!about.isEmpty()) {
            facts.add(new Span(about));
        }
        if (person.birthday() != null) {
            facts.add(fact(SalonIcon.CAKE, desk.birthday(person.birthday())));
        }
        phone(card, desk, facts);
        if (person.code() != null && !person.code().equals(person.name())) {
            facts.add(new Span(getTranslation("member.code", person.code())));
        }
        card.traits().tags().forEach(tag -> {
            Span span = new Span(tag);
            span.addClassName("tag");
            facts.add(span);
        });
        return facts;
    }

    private void phone(MemberDetails card, MemberDesk desk, Div facts) {
        String phone = card.contact().phone();
        if (phone == null) {
            return;
        }
        Span shown = fact(SalonIcon.PHONE, desk.masked(phone));
        if (desk.may(Permission.MEMBER_CONTACT)) {
            Button eye = new Button(SalonIcon.EYE.create(15));
            eye.setId("reveal");
            eye.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            eye.setAriaLabel(getTranslation("member.reveal"));
            eye.setTooltipText(getTranslation("member.reveal"));
            eye.addClickListener(click -> {
                String full = Objects.requireNonNullElse(
                        desk.gateway().reveal(card.member()).phone(), "");
                shown.removeAll();
                shown.add(SalonIcon.PHONE.create(15), new Span(MemberDesk.phone(full)));
            });
            shown.add(eye);
        }
        facts.add(shown);
    }

    private static Span fact(SalonIcon icon, String text) {
        return new Span(icon.create(15), new Span(text));
    }
}
