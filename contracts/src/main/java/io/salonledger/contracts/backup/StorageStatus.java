package io.salonledger.contracts.backup;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How the disk under the log stands.
 *
 * @param backedUpHere false where the log lies elsewhere and is backed up there
 * @param backedUpAt when the last backup ended; null before the first
 * @param backupBytes size of its two files; 0 before the first
 * @param freeBytes on the disk of the data folder
 * @param leastBytes below which the log is in danger
 */
public record StorageStatus(
        boolean backedUpHere, @Nullable Instant backedUpAt, long backupBytes, long freeBytes, long leastBytes) {

    public boolean full() {
        return freeBytes < leastBytes;
    }
}
