package io.salonledger.contracts.migration;

/**
 * Where an imported fact was found.
 *
 * @param file name of the source file; a workbook's sheet as {@code file.xlsx#sheet}
 * @param row as a spreadsheet shows it: the header is row 1
 */
public record SourceRow(String file, int row) {}
