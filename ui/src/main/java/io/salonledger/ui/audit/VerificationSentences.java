package io.salonledger.ui.audit;

import java.time.Duration;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.LedgerDifference;
import io.salonledger.contracts.audit.VerificationStatus;

/** What a verification found, in words. */
final class VerificationSentences {

    private static final int ROOT_SHOWN = 16;

    private final I18NProvider texts;
    private final Locale locale;

    VerificationSentences(I18NProvider texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String result(VerificationStatus status) {
        return switch (status.state()) {
            case INTACT -> text("audit.verify.intact", status.checked(), root(status), seconds(status));
            case DIFFERENT -> status.difference() == null ? text("audit.verify.failed") : sentence(status.difference());
            case RUNNING -> text("audit.verify.progress", status.checked(), status.total());
            case NEVER_RUN -> text("audit.verify.never");
            case FAILED -> text("audit.verify.failed");
            case NOT_AVAILABLE -> text("audit.verify.not-available");
        };
    }

    /** The first place that differs. */
    String sentence(LedgerDifference difference) {
        String what = text(
                "audit.difference."
                        + difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                or(difference.position()),
                or(difference.otherPosition()),
                or(difference.day()));
        String where = difference.stream() == null
                ? or(difference.eventId())
                : or(difference.type()) + " · " + difference.stream() + " · " + or(difference.eventId());
        return text("audit.verify.different", difference.leaf(), what) + (where.equals("–") ? "" : " (" + where + ")");
    }

    private static String or(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private static String root(VerificationStatus status) {
        String root = status.root();
        return root == null ? "" : root.substring(0, Math.min(ROOT_SHOWN, root.length()));
    }

    private static long seconds(VerificationStatus status) {
        return status.startedAt() == null || status.endedAt() == null
                ? 0
                : Math.max(
                        1,
                        Duration.between(status.startedAt(), status.endedAt()).toSeconds());
    }

    private String text(String key, Object... args) {
        return texts.getTranslation(key, locale, args);
    }
}
