package io.salonledger.ui.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** One process per data folder: holds an exclusive lock on it and a pid file that names the holder. */
public final class DataFolderLock implements AutoCloseable {
    static final String FILE = "salon.lock";

    /**
     * Folders held in this JVM. POSIX drops a process's lock as soon as it closes any other channel on that file, so a
     * second attempt in the same process must be refused before it opens one.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private DataFolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Makes the folder if it is missing and takes it, or throws {@link DataFolderRefused}. */
    public static DataFolderLock acquire(Path wanted, String address, int port) {
        Path folder = prepared(wanted);
        if (!HELD_HERE.add(folder)) {
            throw DataFolderRefused.inUse(folder, DataFolderHolder.of(folder));
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw DataFolderRefused.inUse(folder, DataFolderHolder.of(folder));
            }
            var taken = new DataFolderLock(folder, channel);
            taken.announce(address, port);
            return taken;
        } catch (IOException notWritable) {
            giveUp(folder, channel);
            throw DataFolderRefused.notWritable(folder, notWritable);
        } catch (DataFolderRefused refused) {
            giveUp(folder, channel);
            throw refused;
        }
    }

    /** Tells others, through the pid file, where this process's console listens. */
    public void announce(String address, int port) throws IOException {
        new DataFolderHolder(ProcessHandle.current().pid(), address, port).writeTo(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Gives the folder back; a second call does nothing. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            // While the lock is still held, so that no successor's pid file can be hit.
            DataFolderHolder.removeFrom(folder);
            // The lock file itself stays: deleting it would let two processes lock two files of one name.
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }

    private static Path prepared(Path wanted) {
        try {
            return Files.createDirectories(wanted).toRealPath();
        } catch (IOException notWritable) {
            throw DataFolderRefused.notWritable(wanted.toAbsolutePath().normalize(), notWritable);
        }
    }

    private static void giveUp(Path folder, @Nullable FileChannel channel) {
        HELD_HERE.remove(folder);
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
