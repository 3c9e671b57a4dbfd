package io.salonledger.ui.member;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.query.AliasDetails;
import io.salonledger.contracts.member.query.ConsentDetails;
import io.salonledger.contracts.member.query.HealthDetails;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberStanding;
import io.salonledger.ui.shell.SalonIcon;

/** The right side of the card: preferences, health, how they came, family, other files, consents. */
final class MemberSide extends Div {

    private final transient MemberDetails card;
    private final transient MemberDesk desk;
    private final transient Runnable changed;

    MemberSide(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
        preferences();
        health();
        standing();
        contact();
        aliases();
        consents();
    }

    private void section(String key, Map<String, @Nullable String> facts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        facts.forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                list.add(new DescriptionList.Term(getTranslation(name)), new DescriptionList.Description(text));
            }
        });
        if (list.getChildren().findAny().isPresent()) {
            add(sect(key, list));
        }
    }

    private Div sect(String key, com.vaadin.flow.component.Component content) {
        Div section = new Div(new H2(getTranslation(key)), content);
        section.addClassName("sect");
        return section;
    }

    private void preferences() {
        Preferences likes = card.traits().preferences();
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("member.pressure", likes.pressure() == null ? null : MemberDesk.word(this, likes.pressure()));
        facts.put("member.environment", likes.environment());
        facts.put("member.drinks", likes.drinks());
        facts.put("member.brands", String.join(", ", likes.brands()));
        facts.put("member.remark", likes.remark());
        section("member.preferences", facts);
    }

    private void health() {
        HealthDetails health = card.traits().health();
        if (health == null) {
            return;
        }
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put(
                "member.skin",
                health.body().skin() == null
                        ? null
                        : MemberDesk.word(this, health.body().skin()));
        facts.put(
                "member.hair",
                health.body().hair() == null
                        ? null
                        : MemberDesk.word(this, health.body().hair()));
        for (HealthFactKind kind : HealthFactKind.values()) {
            facts.put(
                    "member.health-fact-kind." + kind.name(),
                    health.facts().stream()
                            .filter(fact -> fact.content().kind() == kind)
                            .map(fact -> fact.content().text())
                            .collect(Collectors.joining(getTranslation("member.comma"))));
        }
        section("member.health", facts);
    }

    private void standing() {
        MemberStanding standing = card.standing();
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put(
                "member.since",
                standing.since() == null
                        ? desk.formats().tableTime(standing.registeredAt())
                        : desk.formats().tableDay(standing.since()));
        facts.put("member.source", MemberDesk.word(this, standing.source()));
        facts.put("member.branch", desk.branches().name(card.branch()));
        Guardian guardian = card.person().guardian();
        facts.put(
                "member.guardian",
                guardian == null
                        ? null
                        : Stream.of(guardian.relation(), guardian.name())
                                .filter(text -> text != null && !text.isBlank())
                                .collect(Collectors.joining(" ")));
        section("member.dealings", facts);
    }

    private void contact() {
        MemberContact contact = card.contact();
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("member.email", contact.email());
        facts.put("member.wechat", contact.wechat());
        facts.put("member.address", contact.address());
        card.person()
                .dates()
                .forEach(date -> facts.put("member.dates", date.label() + " " + desk.birthday(date.date())));
        section("member.contact", facts);
    }

    private void aliases() {
        if (card.standing().aliases().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("small");
        for (AliasDetails alias : card.standing().aliases()) {
            ListItem item =
                    new ListItem(new Span(alias.name()), new Span(desk.formats().tableTime(alias.mergedAt())));
            item.addClassName("row");
            if (desk.may(Permission.MEMBER_MERGE)) {
                item.add(link("member.unmerge", () -> new StandingForms(card, desk, changed).unmerge(alias)));
            }
            list.add(item);
        }
        add(sect("member.aliases", list));
    }

    private void consents() {
        UnorderedList list = new UnorderedList();
        list.addClassName("small");
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            list.add(consent(purpose));
        }
        add(sect("member.consents", list));
    }

    private ListItem consent(ConsentPurpose purpose) {
        Optional<ConsentDetails> inForce = card.consents().stream()
                .filter(consent -> consent.purpose() == purpose && consent.withdrawnOn() == null)
                .findFirst();
        ListItem item = new ListItem();
        item.addClassName("row");
        inForce.ifPresentOrElse(
                consent -> {
                    item.add(
                            SalonIcon.CHECK.create(15),
                            new Span(MemberDesk.word(this, purpose) + " · "
                                    + desk.formats().tableDay(consent.on()) + " · " + consent.policyVersion()));
                    if (desk.may(Permission.MEMBER_NOTE)) {
                        item.add(link(
                                "member.consent.withdraw", () -> new CareForms(card, desk, changed).withdraw(consent)));
                    }
                },
                () -> item.add(
                        SalonIcon.X.create(15),
                        new Span(getTranslation("member.consent.none", MemberDesk.word(this, purpose)))));
        return item;
    }

    private NativeButton link(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("sl-link");
        return button;
    }
}
