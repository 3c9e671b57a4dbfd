package io.salonledger.contracts.migration;

/**
 * Where an imported fact was found in the old books.
 *
 * @param file name, for a sheet of a workbook {@code file.xlsx#sheet}
 * @param row as a spreadsheet counts, the header being 1
 */
public record SourceRow(String file, int row) {}
