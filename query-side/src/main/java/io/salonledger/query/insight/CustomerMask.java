package io.salonledger.query.insight;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.insight.query.CustomerField;
import io.salonledger.contracts.insight.query.MarkedText;
import io.salonledger.contracts.message.Actor;

/**
 * What the one who asks may read. Phones are masked for all. Who may not see contacts (analysts, auditors) works on masked
 * data: of a name the first character, no code; in notes long numbers and the name are dotted out.
 */
record CustomerMask(boolean open) {

    private static final String DOTS = "··";
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d\\s-]{3,}\\d");
    private static final Pattern CHINESE = Pattern.compile("\\+86(1\\d{2})\\d{8}");

    /** As much of a long note as stands in one line. */
    private static final int LINE = 60;

    static CustomerMask of(Actor actor) {
        return new CustomerMask(actor.may(Permission.MEMBER_CONTACT));
    }

    MarkedText name(MarkedText name) {
        if (open || name.text().isEmpty()) {
            return name;
        }
        String first = Character.toString(name.text().codePointAt(0));
        // A match further behind would say what the name is; that there is one may be seen.
        List<MarkedText.Mark> marks =
                name.marks().isEmpty() ? List.of() : List.of(new MarkedText.Mark(0, first.length()));
        return new MarkedText(first + DOTS, marks);
    }

    /** Never in full: whoever may see it looks at the card, and that look is recorded. */
    String phone(String phone) {
        String last = phone.substring(Math.max(0, phone.length() - 4));
        Matcher chinese = CHINESE.matcher(phone);
        return (open && chinese.matches() ? chinese.group(1) + " " : "") + "···· " + last;
    }

    Optional<MarkedText> text(CustomerField field, MarkedText text, CustomerPerson person) {
        if (field == CustomerField.PHONE) {
            return Optional.empty();
        }
        if (open) {
            return Optional.of(line(text));
        }
        return switch (field) {
            case NAME, PHONE, CODE -> Optional.empty();
            case TAG, NOTE, PREFERENCE, ITEM -> Optional.of(line(dotted(text, person)));
        };
    }

    /** Keeps the length, so that the marks stay right. */
    private static MarkedText dotted(MarkedText text, CustomerPerson person) {
        String dotted = LONG_NUMBER
                .matcher(text.text())
                .replaceAll(number -> "·".repeat(number.group().length()));
        String name = person.label();
        if (name.length() > 1) {
            dotted = dotted.replace(name, "·".repeat(name.length()));
        }
        return new MarkedText(dotted, text.marks());
    }

    /** The part of a long text around its first mark. */
    private static MarkedText line(MarkedText text) {
        int first = text.marks().isEmpty() ? 0 : text.marks().getFirst().from();
        if (text.text().length() <= LINE) {
            return text;
        }
        int from = Math.clamp(first - LINE / 4, 0, text.text().length() - LINE);
        int to = from + LINE;
        String start = from == 0 ? "" : "…";
        List<MarkedText.Mark> marks = text.marks().stream()
                .filter(mark -> mark.from() >= from && mark.to() <= to)
                .map(mark ->
                        new MarkedText.Mark(mark.from() - from + start.length(), mark.to() - from + start.length()))
                .toList();
        return new MarkedText(
                start + text.text().substring(from, to) + (to == text.text().length() ? "" : "…"), marks);
    }
}
