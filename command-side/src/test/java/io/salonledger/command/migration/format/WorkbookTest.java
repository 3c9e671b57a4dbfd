package io.salonledger.command.migration.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceStock;
import io.salonledger.command.migration.table.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookTest {

    @TempDir
    Path folder;

    @Test
    void reads_every_sheet_with_values_and_not_their_looks() throws IOException {
        SourceReading reading = new Books(folder).with("books.xlsx", workbook()).read();

        assertThat(reading.tables())
                .extracting(table -> table.table())
                .containsExactly("books.xlsx#产品", "books.xlsx#stock");
        SourceStock stock = reading.books().catalogue().stock().getFirst();
        assertThat(stock.product()).isEqualTo("6900001");
        assertThat(stock.unitCost()).isEqualByComparingTo("12.305");
        assertThat(stock.quantity()).isEqualByComparingTo("0.3");
        assertThat(stock.expiry()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(stock.ref().row()).isEqualTo(3);
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void refuses_a_workbook_that_is_none() {
        SourceReading reading =
                new Books(folder).with("books.xlsx", "no zip at all").read();

        assertThat(reading.findings()).extracting(Finding::code).containsExactly(ImportFinding.WORKBOOK_BROKEN);
    }

    @Test
    void refuses_a_zip_that_is_no_workbook() throws IOException {
        SourceReading reading =
                new Books(folder).with("books.xlsx", zip("readme.txt", 10)).read();

        assertThat(reading.findings()).extracting(Finding::code).containsExactly(ImportFinding.WORKBOOK_BROKEN);
    }

    @Test
    void refuses_a_small_file_that_unpacks_to_a_large_one() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 5_000_000);
        assertThat(bomb).hasSizeLessThan(10_000);

        SourceReading reading =
                new Books(folder).with("books.xlsx", bomb).read(new ReadLimits(1_000_000, 4_000_000, 100));

        assertThat(reading.findings()).extracting(Finding::code).containsExactly(ImportFinding.WORKBOOK_TOO_LARGE);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(workbook.createSheet("产品").createRow(0), "产品编号", "名称", "价格");
            Row product = workbook.getSheetAt(0).createRow(1);
            fill(product, "", "洗发水");
            product.createCell(0).setCellValue(6900001);
            product.createCell(2).setCellValue(68);
            workbook.createSheet("empty");
            Sheet stock = workbook.createSheet("stock");
            fill(stock.createRow(0), "Product code", "Quantity", "Unit cost", "Lot", "Expiry");
            Row row = stock.createRow(2);
            row.createCell(0).setCellValue(6900001);
            row.createCell(1).setCellFormula("0.1+0.2");
            row.getCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(12.305);
            row.getCell(2).setCellStyle(style(workbook, "0.00"));
            row.createCell(4).setCellValue(LocalDate.of(2027, 1, 31));
            row.getCell(4).setCellStyle(style(workbook, "m/d/yy"));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] zip(String entry, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }
}
