package io.salonledger.ui.audit;

import java.util.List;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.language.Formats;

/** The auditor's first glance: the ledger, what was recorded, what is worth a look, looks. */
final class AuditFigures {

    private final AuditToday now;
    private final Formats formats;
    private final UI at = UI.getCurrent();

    AuditFigures(AuditToday now, Formats formats) {
        this.now = now;
        this.formats = formats;
    }

    KeyFigures whole() {
        AuditOverview overview = now.overview();
        long acts =
                overview.acts().stream().mapToLong(AuditOverview.Acts::events).sum();
        long actsBefore =
                overview.acts().stream().mapToLong(AuditOverview.Acts::before).sum();
        KeyFigure ledger = new KeyFigure(
                        text("audit.home.ledger"),
                        text("audit.home.state." + now.verification().state()))
                .compared(verified(now.verification()));
        ledger.setId("ledger-state");
        KeyFigure leaves = new KeyFigure(
                        text("audit.verification.leaves"),
                        formats.number(now.ledger().leaves()))
                .compared(text("audit.home.behind", formats.number(now.ledger().behind())));
        KeyFigure events = new KeyFigure(text("audit.home.events"), formats.number(overview.events()))
                .compared(text("audit.home.before", now.days(), formats.number(overview.before())));
        KeyFigure worth = new KeyFigure(text("audit.home.acts"), formats.number(acts))
                .compared(text("audit.home.before", now.days(), formats.number(actsBefore)));
        List<AuditOverview.Looks> looked = overview.looks();
        if (looked == null) {
            return new KeyFigures(ledger, leaves, events, worth).even();
        }
        long all = looked.stream().mapToLong(AuditOverview.Looks::all).sum();
        long refused = looked.stream().mapToLong(AuditOverview.Looks::refused).sum();
        KeyFigure looks = new KeyFigure(text("audit.reads"), formats.number(all))
                .compared(text("audit.home.refused", formats.number(refused)));
        return new KeyFigures(ledger, leaves, events, worth, looks).even();
    }

    private String verified(VerificationStatus status) {
        return status.endedAt() == null
                ? text("audit.home.verify-first")
                : text("audit.home.verified", formats.tableTime(status.endedAt()), formats.number(status.checked()));
    }

    private String text(String key, Object... args) {
        return at.getTranslation(key, args);
    }
}
