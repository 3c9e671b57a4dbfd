package io.salonledger.ui.audit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.VerificationStatus.State;
import io.salonledger.contracts.audit.query.LedgerStatus;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.Translations;

/** Whether the log is still what was recorded, and the root of each day. */
@Route("verification")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "AUDITOR", "ADMINISTRATOR"})
@StyleSheet("context://css/audit.css")
public class VerificationView extends Page {

    private static final int DAYS = 60;
    private static final int LOOK_EVERY_MS = 500;
    private static final int ROOT = 16;

    private final transient AuditGateway audit;
    private final transient Formats formats;
    private final transient VerificationSentences sentences;
    private final Button run;
    private final Div result = new Div();
    private @Nullable Registration polling;

    VerificationView(AuditGateway audit, LocalFormats formats, Translations texts) {
        this.audit = audit;
        this.formats = formats.here();
        this.sentences = new VerificationSentences(texts, UI.getCurrent().getLocale());
        run = new Button(getTranslation("audit.verification.run"), SalonIcon.SHIELD.create(17), click -> begin());
        run.setId("verify");
        run.addThemeVariants(ButtonVariant.PRIMARY);
        header().title(getTranslation("audit.verification")).actions(run);
        result.setId("verification-result");
        load();
    }

    private void load() {
        body().removeAll();
        try {
            LedgerStatus ledger = audit.ledger(DAYS);
            result.removeAll();
            show(audit.verification());
            body().add(result, figures(ledger), days(ledger));
        } catch (Refused refused) {
            showOnly(new NoPermissionState(getTranslation("audit.verification"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("audit.history.failed"), failed.correlationId(), this::load));
        }
    }

    private KeyFigures figures(LedgerStatus ledger) {
        return new KeyFigures(
                        new KeyFigure(getTranslation("audit.verification.leaves"), formats.number(ledger.leaves())),
                        new KeyFigure(getTranslation("audit.verification.behind"), formats.number(ledger.behind())),
                        new KeyFigure(
                                getTranslation("audit.verification.root"),
                                ledger.root().substring(0, ROOT / 2) + "…"))
                .even();
    }

    private SectionCard days(LedgerStatus ledger) {
        Grid<LedgerStatus.Day> grid = new Grid<>();
        grid.addColumn(day -> formats.tableDay(day.day())).setHeader(getTranslation("audit.verification.day"));
        grid.addColumn(day -> formats.number(day.leaves()))
                .setHeader(getTranslation("audit.verification.leaves"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(day -> day.root().substring(0, ROOT) + "…").setHeader(getTranslation("audit.event.root"));
        grid.addComponentColumn(this::state).setHeader(getTranslation("audit.verification.state"));
        Narrow.columns(
                grid,
                grid.addComponentColumn(day -> new PhoneRow(
                        formats.tableDay(day.day()),
                        formats.number(day.leaves()) + " · " + day.root().substring(0, ROOT) + "…",
                        state(day))));
        grid.setItems(ledger.days());
        grid.setAllRowsVisible(true);
        return new SectionCard(getTranslation("audit.verification.days"), grid);
    }

    private Badge state(LedgerStatus.Day day) {
        return day.closed()
                ? Badges.proven(getTranslation("audit.verification.closed"))
                : Badges.waiting(getTranslation("audit.verification.open"));
    }

    private void begin() {
        try {
            audit.verify();
            look();
        } catch (Refused | Failed refused) {
            load();
        }
    }

    private void look() {
        VerificationStatus status = audit.verification();
        show(status);
        UI.getCurrent().setPollInterval(status.state() == State.RUNNING ? LOOK_EVERY_MS : -1);
    }

    private void show(VerificationStatus status) {
        result.removeAll();
        run.setEnabled(status.state() != State.RUNNING && status.state() != State.NOT_AVAILABLE);
        String sentence = sentences.result(status);
        switch (status.state()) {
            case RUNNING -> {
                double share = status.total() == 0 ? 0 : (double) status.checked() / status.total();
                ProgressBar bar = new ProgressBar(0, 1, Math.min(1, share));
                result.add(new Span(sentence), bar);
            }
            case INTACT -> result.add(alert(Tone.SOFT, SalonIcon.SHIELD, status, sentence));
            case DIFFERENT -> result.add(alert(Tone.BAD, SalonIcon.ALERT, status, sentence));
            default -> result.add(alert(Tone.WARN, SalonIcon.INFO, status, sentence));
        }
    }

    private Alert alert(Tone tone, SalonIcon icon, VerificationStatus status, String sentence) {
        String when = status.endedAt() == null
                ? getTranslation("audit.verification.what")
                : getTranslation("audit.verification.last") + " " + formats.tableTime(status.endedAt());
        return new Alert(tone, icon, sentence, when);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
