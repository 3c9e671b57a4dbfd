package io.salonledger.command.migration.table;

/**
 * What a reading may cost.
 *
 * @param fileBytes of one file
 * @param unpackedBytes of one workbook once unpacked
 * @param rows of all files together; a row with its findings takes about 1 KB of memory until it is imported
 */
public record ReadLimits(long fileBytes, long unpackedBytes, int rows) {

    /** No setting lifts it. */
    public static final long HIGHEST_FILE_BYTES = 200L * 1024 * 1024 - 1;

    public static final ReadLimits DEFAULT = new ReadLimits(48L * 1024 * 1024, 256L * 1024 * 1024, 200_000);

    public ReadLimits {
        fileBytes = Math.min(fileBytes, HIGHEST_FILE_BYTES);
    }
}
