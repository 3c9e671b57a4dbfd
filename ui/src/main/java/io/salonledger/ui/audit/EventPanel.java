package io.salonledger.ui.audit;

import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.query.EventDetails;
import io.salonledger.contracts.audit.query.FieldChange;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.contracts.audit.query.RecordAt;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Change;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Segments;
import io.salonledger.ui.shell.language.Formats;

/** One event beside the list: before and after, who and why, as stored, and its place in the ledger. */
final class EventPanel extends Div {

    private static final int HASH = 8;

    private final transient AuditGateway audit;
    private final transient EventSentences sentences;
    private final transient Formats formats;
    private transient EventDetails event;
    private final Div content = new Div();
    private final transient Consumer<String> allOf;

    EventPanel(
            AuditGateway audit,
            EventDetails event,
            EventSentences sentences,
            Formats formats,
            Runnable close,
            Consumer<String> allOf) {
        this.audit = audit;
        this.event = event;
        this.sentences = sentences;
        this.formats = formats;
        this.allOf = allOf;
        addClassName("event-panel");
        setId("event-panel");
        H2 title = new H2(sentences.type(event.row().type()));
        Div number = new Div(getTranslation(
                "audit.event.position", formats.number(event.row().position())));
        number.addClassNames("tiny", "muted");
        Div words = new Div(title, number);
        words.addClassName("grow");
        Button x = new Button(SalonIcon.X.create(17), click -> close.run());
        x.setAriaLabel(getTranslation("audit.event.close"));
        x.addThemeVariants(ButtonVariant.TERTIARY);
        x.addClickShortcut(com.vaadin.flow.component.Key.ESCAPE);
        Header head = new Header(HistoryLine.glyph(event.row().type()), words, x);
        content.addClassName("event-content");
        add(head, content);
        fill();
    }

    private void fill() {
        content.removeAll();
        content.add(changes(), facts(), stored(), proof(), acts());
    }

    private Component changes() {
        Div all = new Div();
        all.addClassName("event-changes");
        for (FieldChange change : event.changes()) {
            Span field = new Span(sentences.field(change.field()));
            field.addClassNames("tiny", "muted");
            Component value = change.before() == null
                    ? new Span(sentences.value(change.after(), formats))
                    : new Change(sentences.value(change.before(), formats), sentences.value(change.after(), formats));
            Div line = new Div(field, value);
            if (change.sealed()) {
                line.add(SalonIcon.LOCK.create(13));
            }
            line.addClassName("event-change");
            all.add(line);
        }
        all.setVisible(!event.changes().isEmpty());
        return all;
    }

    private Component facts() {
        HistoryRow row = event.row();
        Facts facts = new Facts();
        facts.add(getTranslation("audit.history.who"), sentences.actor(row));
        facts.add(getTranslation("audit.event.reason"), row.reason());
        facts.add(getTranslation("audit.event.recorded"), formats.tableTime(row.at()));
        facts.add(getTranslation("audit.event.channel"), row.channel());
        facts.add(
                getTranslation("audit.history.branch"),
                row.branch() == null ? null : row.branch().name());
        return facts;
    }

    private Component stored() {
        Pre text = new Pre(event.json());
        Segments<Boolean> which = new Segments<Boolean>(
                        getTranslation("audit.event.raw"), raw -> text.setText(raw ? event.json() : metadata()))
                .add(getTranslation("audit.event.raw"), true)
                .add(getTranslation("audit.event.metadata"), false);
        which.choose(true);
        Span type = new Span(event.row().type() + " · r" + event.revision());
        type.addClassNames("tiny", "faint", "mono");
        Div head = new Div(which, type);
        head.addClassName("row");
        return new Div(head, text);
    }

    private String metadata() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(event.metadata())
                .forEach((key, value) ->
                        lines.append(key).append(": ").append(value).append('\n'));
        return lines.toString();
    }

    private Component proof() {
        Div card = new Div();
        card.addClassNames("card", "proof-card");
        boolean in = event.leaf() != null;
        Div head = new Div(
                SalonIcon.SHIELD.create(18),
                new Span(getTranslation(in ? "audit.event.proven" : "audit.event.not-yet")));
        head.addClassNames("row", "strong", in ? "good" : "muted");
        card.add(head);
        if (in) {
            Facts facts = new Facts();
            facts.add(
                    getTranslation("audit.event.leaf"),
                    formats.number(Objects.requireNonNull(event.leaf())) + " · " + shortened(event.leafHash()));
            facts.add(getTranslation("audit.event.root"), event.day() + " · " + shortened(event.dayRoot()));
            card.add(facts);
        }
        return card;
    }

    /** The whole hash is in the title, to copy and compare. */
    private static String shortened(@Nullable String hash) {
        return hash == null ? "–" : hash.substring(0, HASH) + " … " + hash.substring(hash.length() - HASH);
    }

    private Component acts() {
        String stream = event.row().record().stream();
        Button then =
                new Button(getTranslation("audit.history.then"), SalonIcon.HISTORY.create(15), click -> showThen());
        then.setId("then");
        Button all = new Button(getTranslation("audit.history.all-of-record"), click -> allOf.accept(stream));
        all.setId("all-of-record");
        Div row = new Div(then, all);
        row.addClassNames("row", "event-acts");
        if (!event.revealed() && event.changes().stream().anyMatch(FieldChange::sealed)) {
            Button reveal =
                    new Button(getTranslation("audit.event.reveal"), SalonIcon.EYE.create(15), click -> reveal());
            reveal.setId("reveal");
            row.addComponentAsFirst(reveal);
        }
        return row;
    }

    private void reveal() {
        try {
            event = audit.reveal(event.row().position(), event.row().record().stream(), ReadPurpose.AUDITING);
            Notice.good(getTranslation("audit.event.revealed")).show();
            fill();
        } catch (Refused refused) {
            Notice.bad(Sentence.of(this, refused)).show();
        } catch (Failed failed) {
            Notice.bad(getTranslation("shell.error.code", failed.correlationId()))
                    .show();
        }
    }

    private void showThen() {
        RecordAt then =
                audit.recordAt(event.row().record().stream(), event.row().position());
        Dialog dialog = new Dialog();
        dialog.setWidth("480px");
        dialog.setHeaderTitle(sentences.name(then.record()) + " · "
                + getTranslation(
                        "audit.history.then.at", formats.number(event.row().position())));
        Facts facts = new Facts();
        then.fields()
                .forEach(field -> facts.add(sentences.field(field.field()), sentences.value(field.after(), formats)));
        dialog.add(then.fields().isEmpty() ? new Span(getTranslation("audit.history.nothing-then")) : facts);
        dialog.getFooter().add(new Button(getTranslation("audit.event.close"), click -> dialog.close()));
        dialog.open();
    }
}
