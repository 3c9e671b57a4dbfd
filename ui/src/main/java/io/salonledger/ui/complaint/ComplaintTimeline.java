package io.salonledger.ui.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.complaint.query.ComplaintStep;
import io.salonledger.ui.shell.SalonIcon;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** What was said and done, oldest first. */
final class ComplaintTimeline extends UnorderedList {

    private final transient ComplaintDetails complaint;
    private final transient ComplaintNames names;
    private final transient ComplaintDesk desk;

    ComplaintTimeline(ComplaintDetails complaint, ComplaintNames names, ComplaintDesk desk) {
        this.complaint = complaint;
        this.names = names;
        this.desk = desk;
        addClassName("tl");
        setId("timeline");
        complaint.steps().stream()
                .sorted(Comparator.comparing(ComplaintTimeline::at))
                .forEach(step -> add(item(step)));
    }

    /** When it happened; where that was not said, when it was recorded. */
    private static Instant at(ComplaintStep step) {
        return step.occurredAt() == null ? step.at() : step.occurredAt().toInstant();
    }

    private ListItem item(ComplaintStep step) {
        String type = step.type().substring(step.type().indexOf('.') + 1);
        Div when = new Div(desk.formats().tableTime(at(step)));
        when.addClassName("when");
        Div dot = new Div(icon(type).create(18));
        dot.addClassName("dot");
        dot.setClassName("bad", type.equals("ComplaintBecameOverdue"));
        Span title = new Span(title(type, step));
        title.addClassName("strong");
        Div what = new Div(new Div(title));
        what.addClassName("what");
        if (!step.text().isEmpty()) {
            Div words = new Div(step.text());
            words.addClassName("said");
            what.add(words);
        }
        Div by = new Div(names.user(step.by()));
        by.addClassNames("muted", "small");
        what.add(by);
        return new ListItem(when, dot, what);
    }

    private String title(String type, ComplaintStep step) {
        String key = "complaint.step." + type;
        return switch (type) {
            case "ComplaintFiled" -> text(key, word("channel", code(step)));
            case "ComplaintAssigned" -> text(key, names.owner(step.owner()));
            case "ResponseRecorded" -> text(key, word("channel", code(step)), took(step));
            case "ComplaintResolved" -> text(key, word("outcome", code(step)), took(step)) + compensation(step);
            case "ComplaintReopened" -> text(key, word("reopen-reason", code(step)), due(step));
            case "ComplaintWithdrawn" -> text(key, word("withdraw-reason", code(step)));
            case "DueTimeChanged" -> text(key, due(step), word("due-reason", code(step)));
            default -> text(key, due(step));
        };
    }

    private static String code(ComplaintStep step) {
        return Objects.requireNonNull(step.code());
    }

    private String took(ComplaintStep step) {
        OffsetDateTime at = Objects.requireNonNull(step.occurredAt());
        return ComplaintTexts.span(Duration.between(complaint.receivedAt(), at), desk);
    }

    private String due(ComplaintStep step) {
        return step.due() == null ? "" : desk.formats().tableTime(step.due().toInstant());
    }

    private String compensation(ComplaintStep step) {
        return step.compensation() == null
                ? ""
                : " · "
                        + word("compensation", step.compensation().kind()) + " "
                        + desk.money(step.compensation().amount());
    }

    private static SalonIcon icon(String type) {
        return switch (type) {
            case "ComplaintFiled" -> SalonIcon.BUBBLE;
            case "ComplaintAssigned" -> SalonIcon.USERS;
            case "ResponseRecorded" -> SalonIcon.CHAT;
            case "ComplaintNoteAdded" -> SalonIcon.NOTE;
            case "ComplaintResolved" -> SalonIcon.OK_CIRCLE;
            case "ComplaintReopened" -> SalonIcon.UNDO;
            case "ComplaintWithdrawn" -> SalonIcon.X_CIRCLE;
            case "DueTimeChanged" -> SalonIcon.CLOCK;
            case "ComplaintBecameOverdue" -> SalonIcon.ALERT;
            default -> SalonIcon.SHIELD;
        };
    }
}
