package io.salonledger.ui.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.ui.BrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An owner's way from the old system's files to the parity report and the bookings. */
class ImportBrowserTest extends BrowserTest {

    private static final String OWN = "a password of my own";
    private static final LocatorAssertions.ContainsTextOptions A_WHILE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);

    @TempDir
    Path folder;

    /** The product as it is, without made-up people. */
    @Override
    protected List<Class<?>> sources() {
        return List.of(Importer.class);
    }

    /** Keeps this process apart from others. */
    static class Importer {}

    @Test
    void an_owner_reads_the_books_looks_at_what_is_odd_imports_and_sees_that_all_figures_agree() throws IOException {
        enter();
        open("/imports");
        assertThat(page().locator(".state")).containsText("还没有导入过");
        shot("imports-empty-zh");
        page().locator("#new-import").first().click();
        refuse();
        upload();
        settings();
        page().locator("#read").click();
        assertThat(page().locator(".sl-outcome")).containsText("可以导入", A_WHILE);
        assertThat(page().locator("#findings vaadin-grid")).containsText("库存为 -1");
        shot("import-dry-run-zh");
        page().locator("#commit").click();
        assertThat(page().locator(".alert")).containsText("对账完成", A_WHILE);
        assertThat(page().locator("#parity")).containsText("净营业额");
        shot("import-parity-zh");
        looksGoodElsewhere();
    }

    private void enter() {
        signIn("owner", FIRST_PASSWORD);
        fill("current", FIRST_PASSWORD);
        fill("wanted", OWN);
        fill("again", OWN);
        page().locator("#change-password").click();
        assertThat(page().locator(".ph h1")).not().hasText("密码与 PIN");
    }

    /** Nothing is filled in, so each field says so. */
    private void refuse() {
        page().locator("#read").click();
        assertThat(page().locator("#setting-currency")).hasAttribute("invalid", "");
        assertThat(page().locator("#setting-stock-date")).hasAttribute("invalid", "");
        shot("import-settings-invalid-zh");
    }

    private void upload() throws IOException {
        Path books = OldBooks.small(folder.resolve("books"));
        try (Stream<Path> files = Files.list(books)) {
            page().locator("#books input[type=file]").setInputFiles(files.toArray(Path[]::new));
        }
        assertThat(page().locator("vaadin-upload-file[complete]")).hasCount(6);
    }

    private void settings() {
        choose("setting-branch", "Hair Salon");
        choose("setting-currency", "CAD");
        choose("setting-zone", "America/Winnipeg");
        fill("setting-tax", "GST=5,PST=8");
        page().locator("#setting-stock-date input").fill("2018-07-29");
        page().keyboard().press("Enter");
        page().locator("#setting-stock-date input").blur();
    }

    private void looksGoodElsewhere() {
        String report = page().url();
        open("/bookings");
        assertThat(page().locator("vaadin-grid")).containsText("ZZAA01");
        assertThat(page().locator("vaadin-grid")).containsText("待安排");
        shot("bookings-zh");
        open("/imports");
        assertThat(page().locator("vaadin-grid")).containsText("Hair Salon");
        shot("imports-zh");
        at(PHONE);
        open("/bookings");
        page().waitForTimeout(700);
        shot("bookings-zh-phone");
        page().navigate(report);
        page().waitForTimeout(700);
        shot("import-parity-zh-phone");
        open("/imports/new");
        page().waitForTimeout(700);
        shot("import-new-zh-phone");
    }

    private void choose(String field, String value) {
        Locator input = page().locator("#" + field + " input");
        input.fill(value);
        page().waitForTimeout(300);
        input.press("Enter");
        input.blur();
    }

    private void fill(String field, String value) {
        page().locator("#" + field + " input").fill(value);
        page().locator("#" + field + " input").blur();
    }
}
