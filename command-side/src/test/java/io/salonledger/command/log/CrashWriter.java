package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.UUID;

/** Appends with four threads and prints each stream once it is confirmed, until it is killed. */
final class CrashWriter {

    private CrashWriter() {}

    public static void main(String[] args) {
        TestLog log = new TestLog(Path.of(args[0]));
        for (int i = 0; i < 4; i++) {
            Thread.ofPlatform().start(() -> write(log));
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
