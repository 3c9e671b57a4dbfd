package io.salonledger.ui.migration;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.query.ImportRow;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.LocalFormats;

/** Imports of old books, newest first. */
@Route("imports")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR"})
public class ImportListView extends Page implements BeforeEnterObserver {

    private final transient ImportGateway gateway;
    private final transient LocalFormats formats;
    private final Grid<ImportRow> grid = new Grid<>();
    private final ListBody<ImportRow> list;

    ImportListView(ImportGateway gateway, LocalFormats formats) {
        this.gateway = gateway;
        this.formats = formats;
        fillWindow();
        header().title(getTranslation("import.list")).actions(begin());
        columns();
        list = new ListBody<>(
                grid,
                (offset, limit) ->
                        gateway.imports(new PageRequest(offset, limit)).items(),
                this::total,
                () -> new EmptyState(
                        SalonIcon.UPLOAD, getTranslation("import.none"), getTranslation("import.none.hint"), begin()));
        body().add(list);
    }

    private Button begin() {
        Button begin = new Button(
                getTranslation("import.new"),
                SalonIcon.UPLOAD.create(17),
                click -> UI.getCurrent().navigate(NewImportView.class));
        begin.setId("new-import");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }

    private long total() {
        return gateway.imports(new PageRequest(0, 1)).total();
    }

    private void columns() {
        var branch = grid.addColumn(row -> row.terms().branchName())
                .setHeader(getTranslation("setting.branch"))
                .setFlexGrow(2);
        var started = grid.addColumn(row -> formats.here().tableTime(row.startedAt()))
                .setHeader(getTranslation("import.started"));
        var files = grid.addColumn(row -> row.files().size()).setHeader(getTranslation("import.files"));
        var figures = grid.addColumn(ImportRow::figures).setHeader(getTranslation("import.figures"));
        var state = grid.addComponentColumn(ImportBadges::of)
                .setHeader(getTranslation("list.state"))
                .setAutoWidth(true);
        var narrow = grid.addComponentColumn(row -> new PhoneRow(
                row.terms().branchName(), formats.here().tableTime(row.startedAt()), ImportBadges.of(row)));
        Narrow.watch(grid, phone -> {
            narrow.setVisible(phone);
            List.of(branch, started, files, figures, state).forEach(column -> column.setVisible(!phone));
        });
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        ImportDetailsView.class,
                        new RouteParameters(new RouteParam(
                                "import", click.getItem().importId().value()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.refresh();
    }
}
