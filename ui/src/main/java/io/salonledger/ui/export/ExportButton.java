package io.salonledger.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.SalonIcon;

/** Asks for the form of the file and hands it out. */
public final class ExportButton<R> extends MenuBar {

    private static final int FORBIDDEN = 403;
    private static final int FAILURE = 500;

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
        link.setHref(DownloadHandler.fromInputStream(event -> response(event, ending, form)));
        link.addClassName("sl-export-link");
        link.setId("export-" + ending);
        menu.addItem(link);
    }

    /** A download comes outside the page's own requests: the page is entered, so that it asks as who is signed in. */
    private DownloadResponse response(DownloadEvent event, String ending, Form form) {
        AtomicReference<DownloadResponse> response = new AtomicReference<>();
        event.getUI().accessSynchronously(() -> response.set(written(ending, form)));
        return Objects.requireNonNull(response.get());
    }

    private DownloadResponse written(String ending, Form form) {
        try {
            ExportSheet<R> export = sheet.get();
            desk.record(export);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            form.write(export, bytes);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes.toByteArray()),
                    desk.fileName(export, ending),
                    ending.equals("csv")
                            ? "text/csv;charset=utf-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    bytes.size());
        } catch (Refused refused) {
            return DownloadResponse.error(FORBIDDEN, Sentence.of(this, refused));
        } catch (Failed failed) {
            return DownloadResponse.error(FAILURE, getTranslation("shell.error.code", failed.correlationId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
