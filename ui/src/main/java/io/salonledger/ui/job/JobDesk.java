package io.salonledger.ui.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Where the running process takes jobs that other {@code ./salon} commands hand over. */
final class JobDesk implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobDesk.class);

    private final Path socket;
    private final Jobs jobs;
    private volatile @Nullable ServerSocketChannel server;

    JobDesk(Path data, Jobs jobs) {
        this.socket = JobLine.socketOf(data);
        this.jobs = jobs;
    }

    @Override
    public void start() {
        try {
            ServerSocketChannel listening = JobLine.listen(socket);
            server = listening;
            Thread.ofVirtual().name("jobs").start(() -> accept(listening));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("Other commands can't hand their jobs over to this process: {}", e.toString());
        }
    }

    private void accept(ServerSocketChannel listening) {
        while (listening.isOpen()) {
            try {
                SocketChannel caller = listening.accept();
                // A platform thread: jobs hold locks and native calls for long.
                Thread.ofPlatform().daemon().name("job").start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller;
                BufferedReader in = JobLine.reader(caller);
                PrintWriter out = JobLine.writer(caller)) {
            String name = line(in);
            Path folder = Path.of(line(in));
            Locale locale = Locale.forLanguageTag(line(in));
            int count = Integer.parseInt(line(in));
            List<String> arguments = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                arguments.add(unescaped(line(in)));
            }
            JobCall call =
                    new JobCall(arguments, folder, locale, text -> text.lines().forEach(l -> out.println("> " + l)));
            out.println("exit " + jobs.run(name, call));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("A job could not be taken over: {}", e.toString());
        }
    }

    private static String line(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("The caller hung up");
        }
        return line;
    }

    static String escaped(String argument) {
        return argument.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String unescaped(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public void stop() {
        ServerSocketChannel listening = server;
        server = null;
        try {
            if (listening != null) {
                listening.close();
                Files.deleteIfExists(socket);
            }
        } catch (IOException e) {
            LOG.warn("Can't remove {}", socket, e);
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Last to open, first to close. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
