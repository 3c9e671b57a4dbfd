package io.salonledger.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExportTest {

    private record Row(String name, BigDecimal price, LocalDate day) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void csv_has_a_byte_order_mark_and_quotes_what_needs_it() throws IOException {
        assertThat(csv(new Row("剪发, \"短\"", new BigDecimal("-148.50"), DAY)))
                .isEqualTo("\uFEFF名称,价格,日期\r\n\"剪发, \"\"短\"\"\",-148.50,2026-11-21\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 138", "-x", "@SUM(A1)", " =1+1", "\t=1+1", "＝1+1"})
    void no_text_is_a_formula(String text) throws IOException {
        assertThat(csv(new Row(text, BigDecimal.ONE, DAY))).contains("'" + text);
        Cell cell = xlsx(new Row(text, BigDecimal.ONE, DAY)).getFirst();
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("'" + text);
    }

    @Test
    void an_ordinary_text_stays_as_it_is() throws IOException {
        assertThat(xlsx(new Row("K18 - 发膜", BigDecimal.ONE, DAY)).getFirst().getStringCellValue())
                .isEqualTo("K18 - 发膜");
    }

    @Test
    void xlsx_has_numbers_and_days_as_such_and_exact_ones_as_text() throws IOException {
        List<Cell> cells = xlsx(new Row("x", new BigDecimal("-9.7525"), DAY));
        assertThat(cells.get(1).getNumericCellValue()).isEqualTo(-9.7525);
        assertThat(cells.get(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
        assertThat(xlsx(new Row("x", new BigDecimal("1234567890123456.78"), DAY))
                        .get(1)
                        .getCellType())
                .isEqualTo(CellType.STRING);
    }

    @Test
    void a_long_list_is_read_in_parts() throws IOException {
        List<Integer> offsets = new ArrayList<>();
        ExportSheet<Row> sheet = new ExportSheet<>(
                "rows",
                "Rows",
                List.of(new ExportColumn<>("n", Row::name)),
                (offset, limit) -> {
                    offsets.add(offset);
                    return java.util.Collections.nCopies(
                            Math.min(limit, 1_200 - offset), new Row("r", BigDecimal.ONE, DAY));
                },
                1_200);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        CsvExport.write(sheet, bytes);

        assertThat(offsets).containsExactly(0, 500, 1_000);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(1_201);
    }

    private static ExportSheet<Row> sheet(Row row) {
        return new ExportSheet<>(
                "rows",
                "Rows: all/some",
                List.of(
                        new ExportColumn<>("名称", Row::name),
                        new ExportColumn<>("价格", Row::price),
                        new ExportColumn<>("日期", Row::day)),
                (offset, limit) -> List.of(row),
                1);
    }

    private static String csv(Row row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvExport.write(sheet(row), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<Cell> xlsx(Row row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxExport.write(sheet(row), bytes);
        List<Cell> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            book.getSheetAt(0).getRow(1).forEach(cells::add);
        }
        return cells;
    }
}
