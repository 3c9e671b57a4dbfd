package io.salonledger.ui.member;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.query.AliasDetails;
import io.salonledger.contracts.member.query.ConsentDetails;
import io.salonledger.contracts.member.query.GuardianDetails;
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
        new MemberCareSide(card, desk, changed).sections().forEach(this::add);
        standing();
        contact();
        dates();
        aliases();
        consents();
    }

    private void standing() {
        MemberStanding standing = card.standing();
        GuardianDetails guardian = card.person().guardian();
        new CardSection("member.dealings")
                .fact(
                        "member.since",
                        standing.since() == null
                                ? desk.formats().tableTime(standing.registeredAt())
                                : desk.formats().tableDay(standing.since()))
                .fact("member.source", MemberDesk.word(this, standing.source()))
                .fact(
                        "member.referrer",
                        standing.referrer() == null
                                ? null
                                : name(standing.referrer().name()))
                .fact("member.branch", desk.branches().name(card.branch()))
                .fact("member.guardian", guardian == null ? null : words(guardian))
                .shown()
                .ifPresent(this::add);
    }

    private String name(String name) {
        return name.isEmpty() ? getTranslation("member.gone") : name;
    }

    private String words(GuardianDetails guardian) {
        String phone = guardian.phone();
        return Stream.of(guardian.relation(), name(guardian.name()), phone == null ? null : desk.masked(phone))
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private void contact() {
        MemberContact contact = card.contact();
        new CardSection("member.contact")
                .fact("member.email", contact.email())
                .fact("member.wechat", contact.wechat())
                .fact("member.address", contact.address())
                .shown()
                .ifPresent(this::add);
    }

    private void dates() {
        CardSection section = new CardSection("member.dates");
        card.person().dates().forEach(date -> section.fact(date.label(), new Span(desk.birthday(date.date()))));
        section.shown().ifPresent(this::add);
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
                item.add(CardSection.link(
                        getTranslation("member.unmerge"), () -> new StandingForms(card, desk, changed).unmerge(alias)));
            }
            list.add(item);
        }
        new CardSection("member.aliases").with(list).shown().ifPresent(this::add);
    }

    private void consents() {
        UnorderedList list = new UnorderedList();
        list.addClassName("small");
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            list.add(consent(purpose));
        }
        new CardSection("member.consents").with(list).shown().ifPresent(this::add);
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
                        item.add(CardSection.link(
                                getTranslation("member.consent.withdraw"),
                                () -> new CareForms(card, desk, changed).withdraw(consent)));
                    }
                },
                () -> item.add(
                        SalonIcon.X.create(15),
                        new Span(getTranslation("member.consent.none", MemberDesk.word(this, purpose)))));
        return item;
    }
}
