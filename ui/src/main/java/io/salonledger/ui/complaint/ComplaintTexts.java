package io.salonledger.ui.complaint;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** Words and marks of complaints in the language of the page. */
final class ComplaintTexts {

    private static final Duration SOON = Duration.ofHours(24);
    private static final long HOURS_OF_TWO_DAYS = 48;

    private ComplaintTexts() {}

    static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    /** {@code complaint.cause.health-reaction} of a constant. */
    static String word(String kind, Enum<?> constant) {
        return word(kind, constant.name());
    }

    static String word(String kind, String constant) {
        return text(
                "complaint." + kind + "." + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static <E extends Enum<E>> Select<E> choice(String kind, Collection<E> values) {
        Select<E> select = new Select<>();
        select.setId(kind);
        select.setLabel(text("complaint." + kind));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : word(kind, value));
        return select;
    }

    static Badge state(ComplaintState state) {
        String word = word("state", state);
        return switch (state) {
            case NEW -> new Badge(Tone.DASHED, SalonIcon.ASK_CIRCLE, word);
            case ASSIGNED -> new Badge(Tone.INFO, SalonIcon.PLAY, word);
            case RESOLVED -> new Badge(Tone.GOOD, SalonIcon.OK_CIRCLE, word);
            case WITHDRAWN -> new Badge(Tone.QUIET, SalonIcon.X_CIRCLE, word);
        };
    }

    /** How urgent, or that it is a suggestion. */
    static Badge sort(Classification sort) {
        if (sort.kind() == ComplaintKind.SUGGESTION) {
            return new Badge(Tone.SOFT, SalonIcon.SPARK, word("kind", sort.kind()));
        }
        String word = word("severity", sort.severity());
        return switch (sort.severity()) {
            case HEALTH -> new Badge(Tone.BAD, SalonIcon.PULSE, word);
            case HIGH -> new Badge(Tone.WARN, SalonIcon.UP, word);
            case NORMAL -> new Badge(Tone.QUIET, word);
            case LOW -> new Badge(Tone.LINE, word);
        };
    }

    /** How late it is, or how long there is still time. */
    static Component due(OffsetDateTime due, boolean overdue, ComplaintDesk desk) {
        Duration left = Duration.between(desk.now(), due.toInstant());
        if (overdue) {
            return new Badge(Tone.BAD, SalonIcon.ALERT, text("complaint.overdue-by", span(left.negated(), desk)));
        }
        if (left.compareTo(SOON) < 0) {
            return new Badge(Tone.WARN, SalonIcon.CLOCK, text("complaint.left", span(left, desk)));
        }
        return new Span(desk.formats().tableTime(due.toInstant()));
    }

    /** Days from two days on. */
    static String span(Duration duration, ComplaintDesk desk) {
        return duration.toHours() >= HOURS_OF_TWO_DAYS
                ? text("complaint.days", duration.toDays())
                : desk.formats().duration(duration.isNegative() ? Duration.ZERO : duration);
    }

    static String span(@Nullable Duration duration, ComplaintDesk desk, String none) {
        return duration == null ? none : span(duration, desk);
    }
}
