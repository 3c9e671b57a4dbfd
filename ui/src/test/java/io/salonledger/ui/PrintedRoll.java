package io.salonledger.ui;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import static org.assertj.core.api.Assertions.assertThat;

/** A page as an 80 mm printer gets it: what is on the slip, and whether all of it lies on the 72 mm that are printed. */
public final class PrintedRoll {

    /** 80 mm at 96 dots an inch. */
    private static final int ROLL = 302;

    private static final String OUTSIDE = """
            ([selector, printable]) => {
                const slip = document.querySelector(selector);
                const paper = slip.getBoundingClientRect();
                const wrong = [];
                if (paper.width / 96 * 25.4 > printable + 0.1) wrong.push('slip is ' + paper.width / 96 * 25.4 + ' mm wide');
                for (const part of slip.querySelectorAll('*')) {
                    const box = part.getBoundingClientRect();
                    if (box.width && (box.left < paper.left - 0.5 || box.right > paper.right + 0.5)) {
                        wrong.push('outside: ' + part.textContent);
                    }
                    if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth) wrong.push('cut: ' + part.textContent);
                }
                for (const other of document.body.querySelectorAll('vaadin-button, vaadin-notification-card')) {
                    if (other.getClientRects().length) wrong.push('printed too: ' + other.textContent);
                }
                return wrong;
            }""";

    private final Page page;
    private final String slip;

    private PrintedRoll(Page page, String slip) {
        this.page = page;
        this.slip = slip;
    }

    /** No dialog of a printer opens from now on, in this document and the next: it would hold the page. */
    public static void withoutPrinter(Page page) {
        page.addInitScript("window.print = () => {}");
        page.evaluate("window.print = () => {}");
    }

    /** @param slip selector of what is printed */
    public static PrintedRoll of(Page page, String slip) {
        page.locator(slip).waitFor();
        page.setViewportSize(ROLL, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return new PrintedRoll(page, slip);
    }

    public PrintedRoll fits() {
        assertThat((List<?>) page.evaluate(OUTSIDE, List.of(slip, 72))).isEmpty();
        return this;
    }

    /** Keeps what is printed as {@code target/screenshots/<name>.pdf}, on the page size that the slip itself asks for. */
    public PrintedRoll keep(String name) {
        page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "screenshots", name + ".pdf"))
                .setPreferCSSPageSize(true)
                .setPrintBackground(true));
        return this;
    }
}
