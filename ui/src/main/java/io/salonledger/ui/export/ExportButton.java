package io.salonledger.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import io.salonledger.ui.shell.SalonIcon;

/** Asks for the form of the file and hands it out. */
public final class ExportButton<R> extends MenuBar {

    private final transient ExportDesk desk;
    private final transient Supplier<ExportSheet<R>> sheet;

    ExportButton(ExportDesk desk, Supplier<ExportSheet<R>> sheet) {
        this.desk = desk;
        this.sheet = sheet;
        setId("export");
        addClassName("sl-export");
        MenuItem root = addItem(SalonIcon.DOWNLOAD.create(17));
        root.setAriaLabel(getTranslation("export.title"));
        Span word = new Span(getTranslation("export.title"));
        word.addClassName("word");
        root.add(word);
        add(root.getSubMenu(), "csv", CsvExport::write);
        add(root.getSubMenu(), "xlsx", XlsxExport::write);
    }

    @FunctionalInterface
    private interface Form {
        void write(ExportSheet<?> sheet, OutputStream to) throws IOException;
    }

    private void add(SubMenu menu, String ending, Form form) {
        Anchor link = new Anchor();
        link.setText(getTranslation("export." + ending));
        link.setHref(DownloadHandler.fromInputStream(event -> response(ending, form)));
        link.addClassName("sl-export-link");
        link.setId("export-" + ending);
        menu.addItem(link);
    }

    /** Runs while the session is locked, so it may ask in the name of who is signed in. */
    private DownloadResponse response(String ending, Form form) {
        ExportSheet<R> export = sheet.get();
        desk.record(export);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            form.write(export, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DownloadResponse(
                new ByteArrayInputStream(bytes.toByteArray()),
                desk.fileName(export, ending),
                ending.equals("csv")
                        ? "text/csv;charset=utf-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes.size());
    }
}
