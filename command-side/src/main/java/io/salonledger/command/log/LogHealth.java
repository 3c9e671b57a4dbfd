package io.salonledger.command.log;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.util.unit.DataSize;

/** Red when the disk under the log cannot be trusted with the next event: it failed, is read-only, gone or nearly full. */
final class LogHealth implements HealthIndicator {

    private final Path folder;
    private final DataSize minFree;
    private final GroupSync durability;

    LogHealth(Path folder, DataSize minFree, GroupSync durability) {
        this.folder = folder;
        this.minFree = minFree;
        this.durability = durability;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().up().withDetail("durableIndex", durability.durable());
        try {
            durability.heal();
            checkDisk(health);
        } catch (LogSyncFailed | IOException e) {
            health.down(e);
        }
        return health.build();
    }

    private void checkDisk(Health.Builder health) throws IOException {
        FileStore disk = Files.getFileStore(folder);
        long free = disk.getUsableSpace();
        health.withDetail("freeBytes", free).withDetail("minFreeBytes", minFree.toBytes());
        if (disk.isReadOnly() || !Files.isWritable(folder)) {
            health.down().withDetail("reason", "the folder of the log is not writable");
        } else if (free < minFree.toBytes()) {
            health.down().withDetail("reason", "too little free space for the log");
        }
    }
}
