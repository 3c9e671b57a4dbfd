package io.salonledger.ui.member;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.query.HealthDetails;
import io.salonledger.contracts.member.query.HealthFactDetails;
import io.salonledger.contracts.member.query.MemberDetails;

/** How to serve somebody: preferences and health. */
final class MemberCareSide {

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();

    MemberCareSide(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
    }

    /** The sections that have something to show. */
    Stream<Component> sections() {
        return Stream.of(preferences(), health()).flatMap(Optional::stream);
    }

    private Optional<Component> preferences() {
        Preferences likes = card.traits().preferences();
        return new CardSection("member.preferences")
                .fact("member.therapists", therapists(likes))
                .fact("member.services", services(likes))
                .fact("member.pressure", word(likes.pressure()))
                .fact("member.environment", likes.environment())
                .fact("member.drinks", likes.drinks())
                .fact("member.brands", String.join(at.getTranslation("member.comma"), likes.brands()))
                .fact("member.remark", likes.remark())
                .shown();
    }

    private @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : MemberDesk.word(at, value);
    }

    /** The favourite first. */
    private @Nullable String therapists(Preferences likes) {
        if (likes.therapists().isEmpty()) {
            return null;
        }
        var names = desk.gateway().therapists(likes.therapists());
        return likes.therapists().stream()
                .map(id -> Objects.requireNonNullElse(names.get(id), ""))
                .map(name -> name.isEmpty() ? at.getTranslation("member.gone") : name)
                .collect(Collectors.joining(at.getTranslation("member.then")));
    }

    private String services(Preferences likes) {
        return String.join(
                at.getTranslation("member.comma"),
                desk.gateway().serviceNames(likes.services()).values());
    }

    private Optional<Component> health() {
        HealthDetails health = card.traits().health();
        if (health == null) {
            return Optional.empty();
        }
        CardSection section = new CardSection("member.health")
                .fact("member.skin", word(health.body().skin()))
                .fact("member.hair", word(health.body().hair()));
        List<HealthFactDetails> facts = health.facts();
        facts.forEach(fact -> section.fact(MemberDesk.word(at, fact.content().kind()), line(fact)));
        return section.shown();
    }

    private Div line(HealthFactDetails fact) {
        Div line = new Div(new Span(fact.content().text()));
        if (fact.content().since() != null) {
            Span since = new Span(at.getTranslation(
                    "member.health.since",
                    desk.formats().tableDay(fact.content().since())));
            since.addClassName("muted");
            line.add(since);
        }
        line.addClassName("row");
        if (desk.may(Permission.MEMBER_NOTE)) {
            line.add(CardSection.link(
                    at.getTranslation("member.health.strike"), () -> new CareForms(card, desk, changed).strike(fact)));
        }
        return line;
    }
}
