package io.salonledger.command.migration.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;

/** The files of a folder by name, without its sub-folders and hidden files. */
public final class SourceFolder {

    private SourceFolder() {}

    public static List<SourceFile> files(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            findings.ofFolder(ImportFinding.FOLDER_MISSING, folder);
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<SourceFile> files = entries.filter(Files::isRegularFile)
                    .map(SourceFile::of)
                    .filter(file -> !file.name().startsWith("."))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
            if (files.isEmpty()) {
                findings.ofFolder(ImportFinding.FOLDER_EMPTY, folder);
            }
            return files;
        } catch (IOException unreadable) {
            findings.ofFolder(
                    ImportFinding.FILE_UNREADABLE, unreadable.getClass().getSimpleName());
            return List.of();
        }
    }
}
