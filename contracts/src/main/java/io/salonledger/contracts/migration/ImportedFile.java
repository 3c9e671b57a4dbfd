package io.salonledger.contracts.migration;

/**
 * A file of the old books as it was read.
 *
 * @param sha256 hexadecimal, of its bytes
 */
public record ImportedFile(String name, long bytes, String sha256) {}
