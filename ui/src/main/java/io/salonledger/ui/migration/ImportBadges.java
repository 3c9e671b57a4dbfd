package io.salonledger.ui.migration;

import java.util.Locale;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.migration.query.ImportRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** How an import stands, as a badge. */
final class ImportBadges {

    private ImportBadges() {}

    static Badge of(ImportRow row) {
        String word = UI.getCurrent()
                .getTranslation("import-state." + row.state().name().toLowerCase(Locale.ROOT));
        return switch (row.state()) {
            case RUNNING -> new Badge(Tone.ACCENT, SalonIcon.PLAY, word);
            case COMPLETED -> new Badge(Tone.GOOD, SalonIcon.OK_CIRCLE, word);
            case DIFFERENT -> new Badge(Tone.BAD, SalonIcon.ALERT, word);
            case ABORTED -> new Badge(Tone.QUIET, SalonIcon.PAUSE, word);
        };
    }
}
