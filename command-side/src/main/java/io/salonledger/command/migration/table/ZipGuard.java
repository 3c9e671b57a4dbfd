package io.salonledger.command.migration.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a workbook into nothing and counts, before anything keeps it: the sizes that a zip declares may lie. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 2_000;
    private static final int BUFFER = 64 * 1024;

    private ZipGuard() {}

    static void check(Path path, long unpackedBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = unpackedBytes;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new WorkbookTooLarge();
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new WorkbookTooLarge();
                        }
                    }
                }
            }
        }
    }
}
