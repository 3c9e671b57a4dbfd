package io.salonledger.ui.system;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.backup.StorageStatus;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.contracts.system.query.RecentEvents;
import io.salonledger.contracts.system.query.SystemStatus;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.chart.Chart;
import io.salonledger.ui.shell.chart.LineChart;
import io.salonledger.ui.shell.language.Formats;

/** Alarms, figures and the last hour: what the system page and the administrator's home have in common. */
final class SystemParts {

    private static final int SECONDS = 60;
    private static final Duration BACKUP_OLD = Duration.ofDays(7);

    private final Formats formats;
    private final UI at = UI.getCurrent();

    SystemParts(Formats formats) {
        this.formats = formats;
    }

    /** What must not wait, each with the way to it. */
    List<Component> alarms(SystemReport report) {
        List<Component> all = new ArrayList<>();
        report.status().readModels().stream()
                .filter(row -> row.state() == ReadModelRow.State.STUCK)
                .forEach(row -> all.add(alarm(
                        text("system.stuck.title", row.name()), text("system.stuck.text", formats.number(row.lag())))));
        if (!report.letters().isEmpty()) {
            all.add(alarm(
                    text("system.letters.title", formats.number(report.letters().size())),
                    text("system.letters.text")));
        }
        StorageStatus storage = report.storage();
        if (storage != null && storage.full()) {
            all.add(alarm(text("system.disk.title"), text("system.disk.text", megabytes(storage.freeBytes()))));
        }
        VerificationStatus last = report.verification();
        if (last != null && last.state() == VerificationStatus.State.DIFFERENT) {
            all.add(alarm(text("audit.history.different"), text("audit.home.different")));
        }
        return all;
    }

    private Alert alarm(String title, String words) {
        return new Alert(Tone.BAD, SalonIcon.ALERT, title, words);
    }

    KeyFigures figures(SystemReport report) {
        return new KeyFigures(
                        events(report), visible(report.status()), models(report), verified(report), backup(report))
                .even();
    }

    private KeyFigure events(SystemReport report) {
        KeyFigure events = new KeyFigure(
                text("system.events"), formats.number(report.status().events()));
        RecentEvents recent = report.recent();
        return recent == null ? events : events.compared(text("system.events.today", formats.number(recent.today())));
    }

    /** Of the last hour; after an hour in which nothing happened, of the last one in which something did. */
    private KeyFigure visible(SystemStatus status) {
        Duration typically = status.visibleTypically();
        Duration mostly = status.visibleMostly();
        Instant seen = status.visibleAt();
        if (typically == null || mostly == null) {
            return new KeyFigure(text("system.visible"), "–").compared(text("system.visible.none"));
        }
        String mostlyWithin = text("system.visible.mostly", formats.number(mostly.toMillis()));
        return new KeyFigure(text("system.visible"), formats.number(typically.toMillis()))
                .unit("ms")
                .compared(
                        seen == null
                                ? mostlyWithin
                                : mostlyWithin + " · " + text("system.visible.at", formats.ago(seen)));
    }

    private KeyFigure models(SystemReport report) {
        KeyFigure models = new KeyFigure(text("system.projections"), formats.number(report.live()))
                .unit(text("system.projections.live", formats.number(report.allModels())));
        long stuck = report.models(ReadModelRow.State.STUCK);
        long behind = report.models(ReadModelRow.State.CATCHING_UP);
        long building = report.models(ReadModelRow.State.BUILDING);
        if (stuck > 0) {
            Span broken = new Span(SalonIcon.ALERT.create(13), new Span(text("system.some.stuck", stuck)));
            broken.addClassNames("trend", "down");
            models.compared(broken);
        }
        if (behind > 0) {
            models.compared(text("system.some.behind", behind));
        }
        if (building > 0) {
            models.compared(text("system.some.building", building));
        }
        return stuck + behind + building == 0 ? models.compared(text("system.some.none")) : models;
    }

    private KeyFigure verified(SystemReport report) {
        VerificationStatus last = report.verification();
        if (last == null) {
            return new KeyFigure(text("system.verification"), "–");
        }
        KeyFigure figure = new KeyFigure(text("system.verification"), text("audit.home.state." + last.state()));
        return last.endedAt() == null
                ? figure.compared(text("system.verification.never"))
                : figure.compared(
                        text("audit.home.verified", formats.tableTime(last.endedAt()), formats.number(last.checked())));
    }

    private KeyFigure backup(SystemReport report) {
        StorageStatus storage = report.storage();
        if (storage == null) {
            return new KeyFigure(text("system.backup"), "–");
        }
        if (!storage.backedUpHere()) {
            return new KeyFigure(text("system.backup"), "–").compared(text("system.backup.elsewhere"));
        }
        Instant last = storage.backedUpAt();
        if (last == null) {
            return new KeyFigure(text("system.backup"), text("system.backup.none")).compared(text("system.backup.how"));
        }
        boolean old = last.isBefore(formats.clock().instant().minus(BACKUP_OLD));
        String what = formats.tableTime(last) + " · " + megabytes(storage.backupBytes());
        return new KeyFigure(text("system.backup"), formats.ago(last))
                .compared(old ? what + " · " + text("system.backup.old") : what);
    }

    private String megabytes(long bytes) {
        double megabytes = bytes / 1_048_576.0;
        return megabytes >= 1024
                ? String.format(Locale.ROOT, "%.1f GB", megabytes / 1024)
                : megabytes >= 10
                        ? formats.number(Math.round(megabytes)) + " MB"
                        : String.format(Locale.ROOT, "%.1f MB", megabytes);
    }

    /** Events a second, by minute. */
    SectionCard lastHour(@Nullable RecentEvents recent) {
        SectionCard card = new SectionCard(text("system.hour"));
        card.setId("last-hour");
        if (recent == null) {
            Div missing = new Div(text("system.hour.missing"));
            missing.addClassNames("muted", "small");
            return card.padded(missing);
        }
        LineChart line = new LineChart(
                text("system.hour.minute"),
                text("system.hour.rate"),
                rate -> rate.stripTrailingZeros().toPlainString());
        for (int i = 0; i < recent.minutes().size(); i++) {
            line.point(
                    formats.time(recent.from().plusSeconds((long) i * SECONDS)),
                    BigDecimal.valueOf(recent.minutes().get(i))
                            .divide(BigDecimal.valueOf(SECONDS), 2, RoundingMode.HALF_UP));
        }
        long all = recent.minutes().stream().mapToLong(Long::longValue).sum();
        Chart chart = line.chart(text("system.hour.summary", formats.number(all)));
        return card.end(text("system.hour.how", formats.number(all)))
                .end(chart.tableSwitch())
                .padded(chart);
    }

    private String text(String key, Object... args) {
        return at.getTranslation(key, args);
    }
}
