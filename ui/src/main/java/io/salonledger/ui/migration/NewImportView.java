package io.salonledger.ui.migration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Translations;
import io.salonledger.ui.shell.language.VaadinTexts;

/** From the files to the ledger: hand in, read without changing anything, look at what is odd, import. */
@Route("imports/new")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR"})
@StyleSheet("context://css/imports.css")
public class NewImportView extends Page {

    private static final int POLL_MILLIS = 400;

    private final transient ImportGateway gateway;
    private final transient ImportTexts texts;
    private final transient ImportId draft = ImportId.random();
    private final BooksUpload upload;
    private final TextField folder = new TextField();
    private final SettingsForm settings;
    private final Button read = new Button();
    private final Div outcome = new Div();
    private final ImportProgressBar progress;
    private @Nullable Registration polling;
    private @Nullable ImportPhase shown;

    NewImportView(
            ImportGateway gateway,
            Translations translations,
            VaadinTexts words,
            CurrentUser user,
            Clock clock,
            @Value("${server.address:127.0.0.1}") String address) {
        this.gateway = gateway;
        this.texts = new ImportTexts(translations, getLocale());
        this.progress = new ImportProgressBar(texts);
        header().back(getTranslation("import.list"), ImportListView.class).title(getTranslation("import.new"));
        upload = new BooksUpload(gateway, draft, words);
        folder.setId("folder");
        folder.setLabel(getTranslation("import.folder"));
        folder.setHelperText(getTranslation("import.folder.help"));
        folder.setWidthFull();
        // only who sits at the machine itself knows its folders
        folder.setVisible(address.startsWith("127.") || address.equals("localhost") || address.equals("::1"));
        settings = new SettingsForm(words, gateway.branches(), user.zone(), LocalDate.now(clock.withZone(user.zone())));
        read.setText(getTranslation("import.read"));
        read.setId("read");
        read.addThemeVariants(ButtonVariant.PRIMARY);
        read.addClickListener(click -> read());
        Div act = new Div(read);
        act.addClassName("sl-act");
        outcome.addClassName("sl-outcome");
        body().add(
                        new SectionCard(getTranslation("import.files")).padded(upload, folder),
                        new SectionCard(getTranslation("import.settings")).padded(settings, act),
                        outcome);
    }

    private void read() {
        Map<String, String> values = settings.values();
        attempt(() -> {
            if (!settings.show(gateway.check(values).problems(), texts)) {
                return;
            }
            if (upload.isEmpty() && folder.getValue().isBlank()) {
                Notice.bad(getTranslation("import.files.none")).show();
                return;
            }
            gateway.read(draft, upload.isEmpty() ? folder.getValue().strip() : null, values);
            shown = null;
            follow();
        });
    }

    private void commit() {
        attempt(() -> {
            gateway.commit(draft);
            read.setVisible(false);
            shown = null;
            follow();
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Notice.bad(Sentence.of(this, refused)).show();
        } catch (Failed failed) {
            Notice.bad(getTranslation("shell.error.code", failed.correlationId()))
                    .show();
        }
    }

    private void follow() {
        UI ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLIS);
        if (polling == null) {
            polling = ui.addPollListener(poll -> refresh());
        }
        refresh();
    }

    private void refresh() {
        attempt(() -> {
            ImportProgress now = gateway.progress(draft);
            progress.show(now);
            if (now.phase() != shown) {
                shown = now.phase();
                draw(now);
            }
        });
    }

    private void draw(ImportProgress now) {
        outcome.removeAll();
        switch (now.phase()) {
            case READ -> {
                rest();
                outcome.add(verdict(now), new SectionCard(getTranslation("import.findings"), findings()));
            }
            case COMPLETED -> {
                rest();
                UI.getCurrent()
                        .navigate(
                                ImportDetailsView.class,
                                new RouteParameters(
                                        new RouteParam("import", now.importId().value())));
            }
            case FAILED, ABORTED -> {
                rest();
                outcome.add(progress);
            }
            default -> outcome.add(progress);
        }
    }

    private Alert verdict(ImportProgress now) {
        if (now.refused() > 0) {
            return new Alert(
                    Tone.BAD,
                    SalonIcon.X_CIRCLE,
                    getTranslation("import.refused", now.refused()),
                    getTranslation("import.refused.hint"));
        }
        Button commit = new Button(getTranslation("import.commit"), click -> commit());
        commit.setId("commit");
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        commit.setDisableOnClick(true);
        return new Alert(
                Tone.GOOD,
                SalonIcon.OK_CIRCLE,
                getTranslation("import.ready"),
                getTranslation("import.ready.hint", now.odd()),
                commit);
    }

    private FindingsPanel findings() {
        FindingsPanel panel = new FindingsPanel(
                texts, (filter, page) -> gateway.dryRunFindings(draft, filter, page), (level, code) -> {});
        panel.show("", "");
        return panel;
    }

    private void rest() {
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    /** Who leaves before importing leaves nothing behind. */
    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (shown == null || shown == ImportPhase.READ) {
            attempt(() -> gateway.abort(draft));
        }
        super.onDetach(detached);
    }
}
