package io.salonledger.ui.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.OptionalInt;

/** The calling end: asks the process that holds the data folder to do a job. */
public final class HandedOver {

    private HandedOver() {}

    /** The job's exit code, or empty if no process listens there. */
    public static OptionalInt to(Path data, String name, JobCall call) {
        try (SocketChannel channel = JobLine.call(JobLine.socketOf(data));
                BufferedReader in = JobLine.reader(channel);
                PrintWriter out = JobLine.writer(channel)) {
            out.println(name);
            out.println(call.folder());
            out.println(call.locale().toLanguageTag());
            out.println(call.arguments().size());
            call.arguments().forEach(argument -> out.println(JobDesk.escaped(argument)));
            return OptionalInt.of(follow(in, call));
        } catch (IOException | UnsupportedOperationException nobody) {
            return OptionalInt.empty();
        }
    }

    private static int follow(BufferedReader in, JobCall call) throws IOException {
        String line = in.readLine();
        while (line != null) {
            if (line.startsWith("exit ")) {
                return Integer.parseInt(line.substring("exit ".length()));
            }
            call.say(line.substring(Math.min(2, line.length())));
            line = in.readLine();
        }
        throw new IOException("The process that holds the data folder ended before the job did");
    }
}
