package io.salonledger.command.migration.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.table.ReadLimits;
import io.salonledger.command.migration.table.SourceFile;
import io.salonledger.command.migration.table.SourceFolder;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportRejection;
import io.salonledger.contracts.migration.ImportedFile;

/**
 * The files of imports under {@code <salon.data>/imports}: those of drafts, and those of imports that run. They hold
 * personal data in the clear, so they are deleted when the import is over, and drafts when nobody went on
 * with them for a day, or at the next start.
 */
@Component
public class ImportFiles {

    private static final String DRAFT = "draft-";
    private static final String RUN = "run-";
    private static final String BOOKS = "books";
    private static final String SETTINGS = "settings.json";

    private final Path folder;

    ImportFiles(@Value("${salon.data:./data}") Path data) {
        this.folder = data.resolve("imports");
    }

    /** Adds a part of an uploaded file. */
    void append(ImportId draft, String name, long offset, byte[] content) {
        Path file = booksOf(DRAFT, draft).resolve(checked(name));
        if (offset + content.length > ReadLimits.HIGHEST_FILE_BYTES) {
            throw ImportRejection.IMPORT_FILE_TOO_LARGE.because(name, ReadLimits.HIGHEST_FILE_BYTES);
        }
        try {
            Files.createDirectories(file.getParent());
            if (offset > 0 && (!Files.exists(file) || Files.size(file) < offset)) {
                throw ImportRejection.IMPORT_FILE_INCOMPLETE.because(name);
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(offset);
                channel.write(ByteBuffer.wrap(content), offset);
            }
        } catch (IOException e) {
            throw ImportRejection.IMPORT_FOLDER_UNWRITABLE.because();
        }
    }

    void remove(ImportId draft, String name) {
        try {
            Files.deleteIfExists(booksOf(DRAFT, draft).resolve(checked(name)));
        } catch (IOException e) {
            throw ImportRejection.IMPORT_FOLDER_UNWRITABLE.because();
        }
    }

    /** Copies the files of a folder, so that the import does not depend on it any more. */
    void copy(Path source, ImportId draft) {
        try {
            Path books = Files.createDirectories(booksOf(DRAFT, draft));
            for (SourceFile file : SourceFolder.files(source, new Findings())) {
                Files.copy(file.path(), books.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw ImportRejection.IMPORT_FOLDER_UNWRITABLE.because();
        }
    }

    Path ofDraft(ImportId draft) {
        return booksOf(DRAFT, draft);
    }

    public Path ofRun(ImportId importId) {
        return booksOf(RUN, importId);
    }

    /** What is there to be imported, with the hash of each file. */
    public List<ImportedFile> hashed(Path books) {
        return SourceFolder.files(books, new Findings()).stream()
                .map(file -> hashed(file))
                .toList();
    }

    private static ImportedFile hashed(SourceFile file) {
        try (InputStream in =
                new DigestInputStream(Files.newInputStream(file.path()), MessageDigest.getInstance("SHA-256"))) {
            long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
            byte[] hash = ((DigestInputStream) in).getMessageDigest().digest();
            return new ImportedFile(file.name(), bytes, HexFormat.of().formatHex(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes a draft an import that goes on after a crash: from the moment on at which its folder has its new name.
     *
     * @param settings as JSON
     */
    void start(ImportId draft, ImportId importId, String settings) {
        Path from = folder.resolve(DRAFT + draft.value());
        Path to = folder.resolve(RUN + importId.value());
        try {
            Files.writeString(from.resolve(SETTINGS), settings);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    sync(file);
                }
            }
            if (Files.exists(to)) {
                delete(from);
            } else {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            }
            sync(folder);
        } catch (IOException e) {
            throw ImportRejection.IMPORT_FOLDER_UNWRITABLE.because();
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The imports that were running when the process ended. */
    public List<ImportId> unfinished() {
        return list(RUN).stream()
                .map(path -> new ImportId(path.getFileName().toString().substring(RUN.length())))
                .toList();
    }

    public String settingsOf(ImportId importId) {
        try {
            return Files.readString(folder.resolve(RUN + importId.value()).resolve(SETTINGS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drafts live no longer than the process. */
    public void deleteDrafts() {
        list(DRAFT).forEach(ImportFiles::delete);
    }

    /** A draft counts as touched when any of its files was. */
    void deleteDraftsUntouchedSince(Instant since) {
        list(DRAFT).stream().filter(draft -> lastTouched(draft).isBefore(since)).forEach(ImportFiles::delete);
    }

    private static Instant lastTouched(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Instant last = Instant.MIN;
            for (Path file : files.toList()) {
                Instant touched = Files.getLastModifiedTime(file).toInstant();
                last = touched.isAfter(last) ? touched : last;
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteDraft(ImportId draft) {
        delete(folder.resolve(DRAFT + draft.value()));
    }

    public void deleteRun(ImportId importId) {
        delete(folder.resolve(RUN + importId.value()));
    }

    private List<Path> list(String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path booksOf(String kind, ImportId importId) {
        return folder.resolve(kind + importId.value()).resolve(BOOKS);
    }

    /** A name as a browser sends it: no path, nothing hidden. */
    private static String checked(String name) {
        if (name.isBlank() || name.length() > 200 || name.startsWith(".") || name.matches(".*[/\\\\\\p{Cntrl}].*")) {
            throw ImportRejection.IMPORT_FILE_NAME_INVALID.because();
        }
        return name;
    }
}
