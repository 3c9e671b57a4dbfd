package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.UUID;

import org.springframework.util.unit.DataSize;

/**
 * Appends with four threads and prints each stream once it is confirmed, until it is killed; if asked, a fifth thread tidies
 * the file all the while.
 */
final class CrashWriter {

    private CrashWriter() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        TestLog log = new TestLog(folder);
        if (args.length > 1) {
            LogCompaction compaction =
                    new LogCompaction(log.dataSource, folder, DataSize.ofBytes(0), log.durability, log.meters);
            Thread.ofPlatform().start(() -> tidy(log, compaction));
        }
        for (int i = 0; i < 4; i++) {
            Thread.ofPlatform().start(() -> write(log));
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void tidy(TestLog log, LogCompaction compaction) {
        while (true) {
            try {
                LogCompactionTest.forgetAtOnce(log);
                compaction.round();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void write(TestLog log) {
        while (true) {
            String stream = "note:" + UUID.randomUUID();
            log.append(stream, 0, 1);
            synchronized (CrashWriter.class) {
                // the full stop tells a whole line from a torn one
                System.out.println("confirmed " + stream + ".");
                System.out.flush();
            }
        }
    }
}
