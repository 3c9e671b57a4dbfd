package io.salonledger.command.migration;

/** Where a fact was found: file (a workbook's sheet as {@code file.xlsx#sheet}) and the row as a spreadsheet shows it, header = 1. */
public record SourceRef(String file, int row) {

    @Override
    public String toString() {
        return file + ":" + row;
    }
}
