package io.salonledger.ui.migration;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;

import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.ui.shell.SectionCard;

/** How far an import is, with its rate. */
final class ImportProgressBar extends Div {

    private final transient ImportTexts texts;
    private final ProgressBar bar = new ProgressBar();
    private final Div words = new Div();

    ImportProgressBar(ImportTexts texts) {
        this.texts = texts;
        setId("progress");
        words.getElement().setAttribute("role", "status");
        words.addClassName("muted");
        bar.getElement().setAttribute("aria-label", texts.of("import.progress"));
        add(new SectionCard(texts.of("import.progress")).padded(bar, words));
    }

    void show(ImportProgress now) {
        boolean counted = now.phase() == ImportPhase.IMPORTING && now.total() > 0;
        bar.setVisible(!now.phase().isOver());
        bar.setIndeterminate(!counted);
        if (counted) {
            bar.setValue(now.part());
        }
        words.setText(
                switch (now.phase()) {
                    case IMPORTING -> texts.of("import-text.importing", now.done(), now.total(), now.perSecond());
                    case CATCHING_UP -> texts.of("import-text.catching-up");
                    case COMPARING -> texts.of("import-text.comparing");
                    case READING -> texts.of("import-text.reading");
                    case FAILED -> texts.of("import-text.failed", String.valueOf(now.failure()));
                    case ABORTED -> texts.of("import-text.aborted");
                    case READ, COMPLETED ->
                        texts.of("import-phase." + now.phase().name().toLowerCase(Locale.ROOT));
                });
    }
}
