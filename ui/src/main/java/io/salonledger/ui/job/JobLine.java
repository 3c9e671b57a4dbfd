package io.salonledger.ui.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The line between a {@code ./salon} command and the process that holds the data folder: a Unix socket inside that
 * folder, so whoever may read the folder may ask, and nobody else.
 */
final class JobLine {

    /** Paths of sockets may have about a hundred bytes; in a deeper folder the socket lies in the temp folder. */
    private static final int LONGEST = 95;

    private JobLine() {}

    static Path socketOf(Path data) {
        Path inFolder = data.toAbsolutePath().normalize().resolve("salon.sock");
        if (inFolder.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return inFolder;
        }
        String name = "salon-" + Integer.toHexString(inFolder.hashCode()) + ".sock";
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    static ServerSocketChannel listen(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        return server;
    }

    static SocketChannel call(Path socket) throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket));
    }

    static BufferedReader reader(SocketChannel channel) {
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    static PrintWriter writer(SocketChannel channel) {
        return new PrintWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), true);
    }
}
