package io.salonledger.ui.migration;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.language.VaadinTexts;

/** Takes the files of the books from the browser and hands them on in parts, without a copy of its own. */
final class BooksUpload extends Div {

    private static final int LARGEST = 48 * 1024 * 1024;
    private static final int PART = 1024 * 1024;
    private static final int MOST_FILES = 20;

    private final transient ImportGateway gateway;
    private final transient ImportId draft;
    private final Set<String> files = new LinkedHashSet<>();

    BooksUpload(ImportGateway gateway, ImportId draft, VaadinTexts texts) {
        this.gateway = gateway;
        this.draft = draft;
        Upload upload = new Upload(this::receive);
        // not as a form, whose parts the server would keep in a temp folder in the clear
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setId("books");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt", ".xlsx");
        upload.addFileRemovedListener(removed -> {
            files.remove(removed.getFileName());
            gateway.removeFile(draft, removed.getFileName());
        });
        texts.on(upload);
        add(upload);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        try (InputStream in = event.getInputStream()) {
            long offset = 0;
            byte[] part = in.readNBytes(PART);
            do {
                send(event, name, offset, part);
                offset += part.length;
                part = in.readNBytes(PART);
            } while (part.length > 0);
            event.getUI().access(() -> files.add(name));
        } catch (Refused refused) {
            event.reject(Sentence.of(this, refused));
        } catch (Failed failed) {
            event.reject(getTranslation("shell.error.code", failed.correlationId()));
        }
    }

    /** Under the session's lock, which tells who is at the console, for one part at a time. */
    private void send(UploadEvent event, String name, long offset, byte[] part) {
        event.getUI().accessSynchronously(() -> gateway.upload(draft, name, offset, part));
    }
}
