package io.salonledger.command.migration.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.PersonProfile;
import io.salonledger.command.migration.source.SourceReading;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTest {

    private static final List<String> TABLES = List.of("members", "services", "products", "opening-stock", "employees");

    @TempDir
    Path folder;

    @Test
    void reads_the_sample_files_in_english() throws IOException {
        SourceReading reading = samples("");

        assertThat(reading.complete()).isTrue();
        assertThat(reading.tables()).hasSize(5);
        assertThat(reading.books().people().clients()).hasSize(2);
        assertThat(reading.books().people().staff()).hasSize(2);
        assertThat(reading.books().catalogue().services()).hasSize(2);
        assertThat(reading.books().catalogue().products()).hasSize(2);
        assertThat(reading.books().catalogue().stock()).hasSize(3);
        assertThat(Books.of(reading, ImportFinding.UNKNOWN_COLUMN)).isEmpty();
    }

    @Test
    void reads_the_sample_files_in_chinese() throws IOException {
        SourceReading reading = samples(".zh");

        assertThat(reading.complete()).isTrue();
        assertThat(reading.tables()).hasSize(5);
        PersonProfile member = reading.books().people().clients().get(1).profile();
        assertThat(member.name()).isEqualTo("张伟");
        assertThat(member.birthday()).isEqualTo(LocalDate.of(1985, 2, 9));
        assertThat(reading.books().catalogue().services().getFirst().minutes()).isEqualTo(45);
        assertThat(Books.of(reading, ImportFinding.UNKNOWN_COLUMN)).isEmpty();
    }

    @Test
    void keeps_personal_data_out_of_the_text_of_a_record() throws IOException {
        assertThat(samples("").books().people().toString())
                .contains("M001")
                .doesNotContain("Anna")
                .doesNotContain("555");
    }

    @Test
    void takes_stock_from_the_stock_table_where_the_product_list_tells_it_too() {
        SourceReading reading = new Books(folder)
                .with(
                        "p.csv",
                        "Code,Description,Category,Price,On Hand,Cost\nA,Shampoo,RETAIL,10,5,4\nB,Mask,RETAIL,10,7,4\n")
                .with("stock.csv", "Product code,Quantity,Unit cost\nA,6,4.5\nC,1,1\n")
                .read();

        assertThat(reading.books().catalogue().stock())
                .extracting(stock -> stock.product() + "=" + stock.quantity())
                .containsExactly("A=6", "C=1", "B=7");
        assertThat(Books.of(reading, ImportFinding.STOCK_GIVEN_TWICE)).hasSize(1);
        assertThat(Books.of(reading, ImportFinding.STOCK_OF_UNKNOWN_PRODUCT)).hasSize(1);
    }

    private SourceReading samples(String language) throws IOException {
        Books books = new Books(folder);
        for (String table : TABLES) {
            String name = table + language + ".csv";
            try (InputStream sample = getClass().getResourceAsStream("/import-template/" + name)) {
                books.with(name, sample.readAllBytes());
            }
        }
        return books.read();
    }
}
