package io.salonledger.ui.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import io.salonledger.ui.process.ExitCodes;

/**
 * {@code ./salon restore SOURCE}: puts a backup's two files into an empty data folder, before anything is opened. The
 * read models are built from the log at the next start, which first applies the erasure register: an old backup brings
 * nobody back.
 */
public final class RestoreJob implements Job {

    /** What an unused data folder may hold. */
    private static final Set<String> HARMLESS = Set.of("salon.lock", "salon.pid", "salon.sock");

    private final Path data;

    public RestoreJob(Path data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(JobCall call) {
        List<String> words = JobArguments.of(call, Set.of(), Set.of()).words();
        if (words.size() != 1) {
            throw new JobRefused(ExitCodes.USAGE, call.words("Name the folder of the backup.", "请给出备份所在目录。"));
        }
        Path source = call.path(words.getFirst());
        for (String file : List.of("log.zip", "keys.zip")) {
            if (!Files.isReadable(source.resolve(file))) {
                throw new JobRefused(
                        ExitCodes.NO_INPUT,
                        call.words("No backup there: " + source.resolve(file), "此处没有备份：" + source.resolve(file)));
            }
        }
        try {
            requireEmpty(call);
            // Keys first: a log without its keys would read as if everybody had been erased.
            unzip(source.resolve("keys.zip"), data);
            unzip(source.resolve("log.zip"), data.resolve("log"));
        } catch (ZipException e) {
            throw new JobRefused(ExitCodes.BAD_INPUT, call.words("The backup is damaged: ", "备份已损坏：") + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        call.say(call.words(
                "Restored into " + data + ". Start with ./salon up; ./salon verify proves the log.",
                "已恢复到 " + data + "。请用 ./salon up 启动，用 ./salon verify 校验账本。"));
        return ExitCodes.OK;
    }

    private void requireEmpty(JobCall call) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> found = Files.list(data)) {
            if (found.anyMatch(file -> !HARMLESS.contains(file.getFileName().toString()))) {
                throw new JobRefused(
                        ExitCodes.CANNOT_WRITE,
                        call.words(
                                "The data folder " + data + " is not empty; restore into an empty one (--data DIR).",
                                "数据目录 " + data + " 不为空；请恢复到空目录（--data 目录）。"));
            }
        }
    }

    private static void unzip(Path file, Path target) throws IOException {
        Files.createDirectories(target);
        Path root = target.toAbsolutePath().normalize();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = root.resolve(entry.getName()).normalize();
                if (!path.startsWith(root)) {
                    throw new ZipException(entry.getName());
                }
                Files.createDirectories(path.getParent());
                Files.copy(zip, path);
            }
        }
    }
}
