package io.salonledger.contracts.member;

/**
 * Where an imported fact was found.
 *
 * @param file name of the file
 * @param row as a spreadsheet shows it; the header is row 1
 */
public record SourceRow(String file, int row) {}
