package io.salonledger.ui.audit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.contracts.audit.query.HistoryRow.Party;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.Translations;

/** What happened, in words: a sentence for each known kind of event, the bare name for one that is not known yet. */
final class EventSentences {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[0-9:.]*(Z|[+-]\\d\\d:\\d\\d)");

    private final Translations texts;
    private final Locale locale;

    EventSentences(Translations texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String sentence(HistoryRow row) {
        return known("audit.sentence." + row.type(), actor(row), name(row.record()))
                .map(EventSentences::begun)
                .orElseGet(() -> actor(row) + " · " + words(row.type()) + " · " + name(row.record()));
    }

    String type(String type) {
        // the sentence without its people is the name of the kind
        return known("audit.sentence." + type, "", "")
                .map(text -> begun(text.replaceAll("\\s+", " ").strip()))
                .orElseGet(() -> words(type));
    }

    private static String begun(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    String feature(String feature) {
        return known("audit.feature." + feature).orElse(feature);
    }

    /** Why acts are worth a look. */
    String mark(ActMark mark) {
        return texts.getTranslation("audit.mark." + mark, locale);
    }

    String actor(HistoryRow row) {
        return person(row.actor());
    }

    String person(Party party) {
        return party.stream().startsWith("system:") || party.stream().isEmpty()
                ? known("audit.kind.system").orElse("")
                : name(party);
    }

    /** Never a raw id: a record without a name is called by its kind. */
    String name(Party party) {
        if (party.erased()) {
            return known("audit.erased").orElse("");
        }
        return party.name().isEmpty()
                ? known("audit.kind." + StreamName.kindOf(party.stream()))
                        .orElseGet(() -> StreamName.kindOf(party.stream()))
                : party.name();
    }

    /** The last word of the path is what people know; a number before it tells which of several. */
    String field(String path) {
        String[] parts = path.split("\\.");
        StringBuilder words = new StringBuilder();
        for (String part : parts) {
            if (!words.isEmpty()) {
                words.append(" · ");
            }
            words.append(
                    part.matches("\\d+")
                            ? String.valueOf(Integer.parseInt(part) + 1)
                            : known("audit.field." + part).orElseGet(() -> spaced(part)));
        }
        return words.toString();
    }

    /** A stored value as people read it: moments and spans in the page's form, constants in words. */
    String value(@Nullable String stored, Formats formats) {
        if (stored == null) {
            return "–";
        }
        if (CONSTANT.matcher(stored).matches()) {
            return known("audit.value." + stored).orElse(stored);
        }
        try {
            if (MOMENT.matcher(stored).matches()) {
                return formats.tableTime(OffsetDateTime.parse(stored).toInstant());
            }
            return stored.startsWith("PT") ? formats.duration(Duration.parse(stored)) : stored;
        } catch (DateTimeException text) {
            return stored;
        }
    }

    private static String words(String type) {
        return spaced(type.substring(type.indexOf('.') + 1));
    }

    private static String spaced(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private java.util.Optional<String> known(String key, Object... args) {
        return texts.has(key)
                ? java.util.Optional.of(texts.getTranslation(key, locale, args))
                : java.util.Optional.empty();
    }
}
