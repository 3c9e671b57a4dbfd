package io.salonledger.command.migration.table;

/** What a file may cost: its size, its size once unpacked (workbooks), its rows. */
public record ReadLimits(long fileBytes, long unpackedBytes, int rows) {

    /** No setting lifts it: records are kept in memory until they are imported. */
    public static final long HIGHEST_FILE_BYTES = 200L * 1024 * 1024 - 1;

    public static final ReadLimits DEFAULT = new ReadLimits(48L * 1024 * 1024, 384L * 1024 * 1024, 1_000_000);

    public ReadLimits {
        fileBytes = Math.min(fileBytes, HIGHEST_FILE_BYTES);
    }
}
