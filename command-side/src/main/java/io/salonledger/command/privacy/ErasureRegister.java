package io.salonledger.command.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.salonledger.contracts.privacy.SubjectKeys;

/**
 * The list of destroyed keys (删除登记簿): one line each, outside the data folder, so that a data folder put back from a backup
 * can't bring an erased person back. It tells only ids.
 */
public final class ErasureRegister {

    private final Path file;

    ErasureRegister(Path file) {
        this.file = file;
    }

    /** On disk when this returns; a subject that is listed is not listed again. */
    public synchronized void add(List<String> subjects, Instant at) {
        Set<String> listed = subjects();
        String lines = subjects.stream()
                .filter(subject -> !listed.contains(subject))
                .map(subject -> at + " " + subject + "\n")
                .collect(Collectors.joining());
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The erasure register can't be written", e);
        }
    }

    /** Whose keys were destroyed, oldest first. */
    public synchronized Set<String> subjects() {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.substring(line.indexOf(' ') + 1).strip())
                    .filter(subject -> !subject.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The erasure register can't be read", e);
        }
    }

    /** Destroys again what came back; before anything is read. */
    SubjectKeys applyTo(SubjectKeys keys) {
        subjects().stream()
                .filter(subject -> keys.forOpening(subject).isPresent())
                .forEach(keys::destroy);
        return keys;
    }
}
