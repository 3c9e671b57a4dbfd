package io.salonledger.ui.migration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportState;
import io.salonledger.contracts.migration.query.ImportRow;
import io.salonledger.contracts.migration.query.ParityReport;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.Translations;

/** One import: does the ledger say what the books say, and what was odd in them. */
@Route("imports/:import")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR"})
@StyleSheet("context://css/imports.css")
public class ImportDetailsView extends Page implements BeforeEnterObserver {

    private final transient ImportGateway gateway;
    private final transient ImportTexts texts;
    private final transient LocalFormats formats;

    ImportDetailsView(ImportGateway gateway, Translations translations, LocalFormats formats) {
        this.gateway = gateway;
        this.texts = new ImportTexts(translations, getLocale());
        this.formats = formats;
        header().back(getTranslation("import.list"), ImportListView.class).title(getTranslation("import.report"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String value = event.getRouteParameters().get("import").orElse("");
        try {
            show(new ImportId(value), UrlFilter.of(event));
        } catch (Refused | IllegalArgumentException unknown) {
            showOnly(new EmptyState(
                    SalonIcon.SEARCH, getTranslation("import.unknown"), getTranslation("import.unknown.hint")));
        } catch (Failed failed) {
            showOnly(new ErrorState(
                    getTranslation("list.failed"),
                    failed.correlationId(),
                    () -> UI.getCurrent().getPage().reload()));
        }
    }

    private void show(ImportId importId, UrlFilter filter) {
        ParityReport report = gateway.parity(importId);
        ImportRow row = report.row();
        header().title(row.terms().branchName())
                .context(formats.here().tableTime(row.startedAt()))
                .mark(ImportBadges.of(row));
        body().removeAll();
        if (!report.lines().isEmpty()) {
            body().add(
                            verdict(report),
                            new SectionCard(getTranslation("import.report"), parity(report))
                                    .end(getTranslation("import.report.note")));
        } else {
            body().add(new Alert(
                    Tone.INFO,
                    SalonIcon.CLOCK,
                    getTranslation("import-state." + row.state().name().toLowerCase(java.util.Locale.ROOT)),
                    getTranslation(
                            row.state() == ImportState.ABORTED ? "import-text.aborted" : "import.running.hint")));
        }
        body().add(settings(row), findings(importId, filter));
    }

    private Alert verdict(ParityReport report) {
        var sentences = texts.verdict(report.lines());
        String more = sentences.size() > 1 ? sentences.get(1) : "";
        return report.isClean()
                ? new Alert(Tone.GOOD, SalonIcon.OK_CIRCLE, sentences.getFirst(), more)
                : new Alert(Tone.BAD, SalonIcon.ALERT, sentences.getFirst(), more);
    }

    private SectionCard settings(ImportRow row) {
        Div facts = new Div();
        facts.addClassName("sl-facts");
        facts.add(fact("setting.currency", row.terms().currency().getCurrencyCode()));
        facts.add(fact("setting.zone", row.terms().zone().getId()));
        facts.add(fact("setting.stock-date", row.terms().stockDate().toString()));
        row.terms()
                .taxes()
                .forEach(tax -> facts.add(fact(
                        "setting.tax",
                        tax.code() + " " + tax.rate().stripTrailingZeros().toPlainString() + "%")));
        row.files()
                .forEach(file -> facts.add(
                        fact("import.file", file.name() + " · " + formats.here().number(file.bytes()) + " B")));
        return new SectionCard(getTranslation("import.settings")).padded(facts);
    }

    private Component fact(String key, String value) {
        Div name = new Div(getTranslation(key));
        name.addClassNames("muted", "small");
        return new Div(name, new Div(value));
    }

    private SectionCard findings(ImportId importId, UrlFilter filter) {
        FindingsPanel panel = new FindingsPanel(
                texts,
                (wanted, page) -> gateway.findings(importId, wanted, page),
                (level, code) -> filter.with("level", level)
                        .with("kind", code)
                        .show(UI.getCurrent(), "imports/" + importId.value()));
        panel.show(filter.text("level"), filter.text("kind"));
        return new SectionCard(getTranslation("import.findings"), panel);
    }

    private ParityGrid parity(ParityReport report) {
        ParityGrid grid = new ParityGrid(texts, report.row().terms().currency(), gateway.employees());
        grid.setItems(report.lines());
        return grid;
    }
}
