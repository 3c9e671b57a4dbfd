package io.salonledger.command.log;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** A real sync that a test can hold or break. */
final class SyncHook implements LogSync, AutoCloseable {

    private final CheckpointSync disk;
    private volatile Callable<?> before = () -> null;

    SyncHook(Path folder) {
        this.disk = new CheckpointSync(folder);
    }

    void before(Callable<?> action) {
        before = action;
    }

    @Override
    public long sync() throws Exception {
        before.call();
        return disk.sync();
    }

    @Override
    public void close() throws SQLException {
        disk.close();
    }
}
