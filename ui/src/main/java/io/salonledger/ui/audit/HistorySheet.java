package io.salonledger.ui.audit;

import java.util.List;
import java.util.Locale;

import io.salonledger.contracts.audit.query.HistoryFilter;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.Translations;

/** The history as a file. */
final class HistorySheet {

    private final AuditGateway audit;
    private final EventSentences sentences;
    private final Formats formats;
    private final Translations texts;
    private final Locale locale;

    HistorySheet(AuditGateway audit, EventSentences sentences, Formats formats, Translations texts, Locale locale) {
        this.audit = audit;
        this.sentences = sentences;
        this.formats = formats;
        this.texts = texts;
        this.locale = locale;
    }

    ExportSheet<HistoryRow> of(HistoryFilter filter) {
        long total = audit.history(filter, null, 1).total();
        long[] before = {Long.MAX_VALUE};
        return new ExportSheet<>(
                "history",
                text("audit.history"),
                List.of(
                        new ExportColumn<>("#", row -> String.valueOf(row.position())),
                        new ExportColumn<>(text("audit.reads.when"), row -> formats.tableTime(row.at())),
                        new ExportColumn<>(text("audit.history.who"), sentences::actor),
                        new ExportColumn<>(text("audit.history.type"), sentences::sentence),
                        new ExportColumn<>(text("audit.event.reason"), HistoryRow::reason)),
                (offset, limit) -> {
                    // read on from the last row: an offset could not reach beyond 10,000
                    List<HistoryRow> rows =
                            audit.history(filter, before[0], limit).rows();
                    before[0] = rows.isEmpty() ? 0 : rows.getLast().position();
                    return rows;
                },
                total);
    }

    private String text(String key) {
        return texts.getTranslation(key, locale);
    }
}
