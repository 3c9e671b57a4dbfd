package io.salonledger.ui.member;

import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.member.BodyType;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HairType;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.SkinType;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.NoteBodyType;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.StrikeHealthFact;
import io.salonledger.contracts.member.command.WithdrawConsent;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.member.query.ConsentDetails;
import io.salonledger.contracts.member.query.HealthFactDetails;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.FormDialog;

/** Dialogs about how somebody is served: notes, consents, health. */
final class CareForms {

    private static final String POLICY = "2026-01";

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();

    CareForms(MemberDetails card, MemberDesk desk, Runnable changed) {
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

    void note() {
        NoteId id = NoteId.random();
        TextArea text = new TextArea(at.getTranslation("member.note"));
        text.setId("text");
        text.setMinHeight("120px");
        dialog("member.note.new", () -> new WriteNote(card.member(), id, text.getValue()))
                .wide(text)
                .open();
        text.focus();
    }

    void consent() {
        ConsentId id = ConsentId.random();
        ComboBox<ConsentPurpose> purpose = MemberDesk.choice(at, "member.consent.purpose", ConsentPurpose.class);
        purpose.setValue(ConsentPurpose.HEALTH);
        ComboBox<ConsentChannel> channel = MemberDesk.choice(at, "member.consent.channel", ConsentChannel.class);
        channel.setValue(ConsentChannel.PAPER);
        TextField version = MemberDesk.text(at, "member.consent.version", POLICY);
        DatePicker on = desk.texts().on(new DatePicker(at.getTranslation("member.consent.on")));
        on.setValue(desk.today());
        dialog(
                        "member.consent.give",
                        () -> new GiveConsent(
                                card.member(),
                                id,
                                Objects.requireNonNullElse(purpose.getValue(), ConsentPurpose.HEALTH),
                                Objects.requireNonNullElse(channel.getValue(), ConsentChannel.IN_PERSON),
                                version.getValue(),
                                Objects.requireNonNullElse(on.getValue(), desk.today())))
                .fields(purpose, channel, version, on)
                .open();
    }

    void withdraw(ConsentDetails consent) {
        Span warning = new Span(at.getTranslation("member.consent.withdraw.hint"));
        dialog(
                        "member.consent.withdraw",
                        () -> new WithdrawConsent(
                                card.member(), consent.purpose(), ConsentChannel.IN_PERSON, desk.today()))
                .wide(warning)
                .open();
    }

    void health() {
        HealthFactId id = HealthFactId.random();
        ComboBox<HealthFactKind> kind = MemberDesk.choice(at, "member.health.kind", HealthFactKind.class);
        kind.setValue(HealthFactKind.ALLERGY);
        TextField text = MemberDesk.text(at, "member.health.text", "");
        dialog(
                        "member.health.add",
                        () -> new RecordHealthFact(
                                card.member(),
                                id,
                                new HealthFact(
                                        Objects.requireNonNullElse(kind.getValue(), HealthFactKind.CONDITION),
                                        text.getValue(),
                                        null)))
                .fields(kind)
                .wide(text)
                .open();
    }

    /** It may stand on a file that was merged into this one. */
    void strike(HealthFactDetails fact) {
        new FormDialog(at.getTranslation("member.health.strike"), at.getTranslation("member.health.strike.now"), () -> {
                    MemberDesk.done(
                            at, desk.gateway().send(new StrikeHealthFact(fact.file(), fact.fact()), fact.file()));
                    changed.run();
                })
                .wide(new Span(at.getTranslation(
                        "member.health.strike.hint", fact.content().text())))
                .open();
    }

    void body() {
        BodyType before = card.traits().health() == null
                ? BodyType.UNKNOWN
                : card.traits().health().body();
        ComboBox<SkinType> skin = MemberDesk.choice(at, "member.skin", SkinType.class);
        skin.setClearButtonVisible(true);
        skin.setValue(before.skin());
        ComboBox<HairType> hair = MemberDesk.choice(at, "member.hair", HairType.class);
        hair.setClearButtonVisible(true);
        hair.setValue(before.hair());
        dialog(
                        "member.body.change",
                        () -> new NoteBodyType(card.member(), new BodyType(skin.getValue(), hair.getValue())))
                .fields(skin, hair)
                .open();
    }
}
