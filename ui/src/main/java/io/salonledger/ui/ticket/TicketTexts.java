package io.salonledger.ui.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** Words and marks of tickets in the language of the page. */
final class TicketTexts {

    private TicketTexts() {}

    static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    /** {@code ticket.reason.refund.wrong-item} of a constant. */
    static String of(String kind, Enum<?> constant) {
        return text("ticket." + kind + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }

    /** The name of a key on the keyboard. */
    static Span key(String name) {
        Span key = new Span(name);
        key.addClassName("kbd");
        return key;
    }

    static Badge state(TicketState state) {
        String word = of("state", state);
        return switch (state) {
            case OPEN -> new Badge(Tone.WARN, SalonIcon.HOURGLASS, word);
            case SETTLED -> new Badge(Tone.GOOD, SalonIcon.OK_CIRCLE, word);
            case PARTLY_REFUNDED -> new Badge(Tone.INFO, SalonIcon.UNDO, word);
            case REFUNDED -> new Badge(Tone.BAD, SalonIcon.UNDO, word);
            case VOIDED -> new Badge(Tone.QUIET, SalonIcon.X_CIRCLE, word);
            case IMPORTED -> new Badge(Tone.LINE, SalonIcon.BOOK, word);
        };
    }

    static String guest(@Nullable MemberId member, PeopleNames names) {
        if (member == null) {
            return text("ticket.walk-in");
        }
        String name = names.of(member);
        return name.isEmpty() ? text("ticket.nameless") : name;
    }

    static String staff(@Nullable EmployeeId employee, PeopleNames names) {
        if (employee == null) {
            return text("ticket.house");
        }
        String name = names.of(employee);
        return name.isEmpty() ? text("ticket.nameless") : name;
    }

    static String shares(List<LineShare> shares, PeopleNames names) {
        return shares.stream()
                .map(share -> staff(share.employee(), names)
                        + (shares.size() == 1
                                ? ""
                                : " " + share.percent().stripTrailingZeros().toPlainString() + "%"))
                .collect(Collectors.joining(" · "));
    }
}
