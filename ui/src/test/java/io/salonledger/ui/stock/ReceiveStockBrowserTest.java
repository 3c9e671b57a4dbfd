package io.salonledger.ui.stock;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Receives goods as a stock keeper does, in a real browser. */
class ReceiveStockBrowserTest extends BrowserTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final ProductId product = ProductId.random();
    private final String name = "修护发膜 " + product.value().substring(0, 4);

    @Test
    void goods_are_received_and_show_with_lot_movement_and_value() {
        messages()
                .send(new AddProduct(
                        product,
                        new ProductDescription(
                                "K18-" + product.value().substring(0, 4), name, "K18", "上海美发", "护发", "瓶", ""),
                        new StockLevels(new BigDecimal("2"), new BigDecimal("20")),
                        new ProductTerms(LONG_AGO, Money.of("198.00", "CNY"), UnitCost.of("92.5", "CNY"))));
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/stock");

        page().locator("#receive-new").click();
        page().locator("#product input").fill(name);
        page().locator("vaadin-combo-box-item").getByText(name).click();
        assertThat(page().locator("#unit-cost input")).hasValue("92.50");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).containsText("数量");
        page().locator("#quantity input").fill("12.5");
        page().locator("#lot input").fill("A-2031");
        page().locator("#expiry input").fill("2031-03-01");
        page().locator("#expiry input").press("Enter");
        page().locator("#save").click();

        assertThat(page().locator("#stock-panel h2")).hasText(name);
        assertThat(page().locator("#stock-panel .facts")).containsText("12.5 瓶");
        assertThat(page().locator("#stock-panel .facts")).containsText("¥1,156.25");
        assertThat(page().locator("#stock-panel .line").first()).containsText("A-2031 · 2031-03-01 到期");
        assertThat(page().locator("#stock-panel .line").last()).containsText("+12.5 → 12.5");
        page().locator("#search input").fill(name);
        assertThat(page().locator("vaadin-grid-cell-content").getByText(name)).isVisible();
    }

    @Test
    void the_list_leaves_the_house_as_a_file() throws IOException {
        messages()
                .send(new AddProduct(
                        product,
                        new ProductDescription("=1+1", name, "K18", "", "护发", "瓶", ""),
                        StockLevels.NONE,
                        new ProductTerms(LONG_AGO, null, null)));
        StockItemId item = new StockItemId(new BranchId("b1"), product);
        messages().send(new IssueStock(item, MovementId.random(), BigDecimal.ONE, IssuedFor.sale("t", "l"), LONG_AGO));
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/stock?q=" + name.substring(5));
        assertThat(page().locator("vaadin-grid-cell-content").getByText(name)).isVisible();

        page().locator("#export vaadin-menu-bar-button").first().click();
        Download file =
                page().waitForDownload(() -> page().locator("#export-csv").click());

        String csv = Files.readString(file.path());
        org.assertj.core.api.Assertions.assertThat(csv).contains("静安寺店,'=1+1," + name + ",K18,护发,瓶,-1,");
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename())
                .startsWith("库存 ")
                .endsWith(".csv");
    }

    @Test
    void a_phone_shows_what_matters_and_no_column_is_cut_off() {
        messages()
                .send(new AddProduct(
                        product,
                        new ProductDescription("P", name, "K18", "", "护发", "瓶", ""),
                        StockLevels.NONE,
                        new ProductTerms(LONG_AGO, null, null)));
        StockItemId item = new StockItemId(new BranchId("b1"), product);
        messages().send(new IssueStock(item, MovementId.random(), BigDecimal.ONE, IssuedFor.sale("t", "l"), LONG_AGO));
        at(PHONE);
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/stock");
        page().locator("#search input").fill(name);

        assertThat(page().locator(".sl-phone-row")).hasCount(1);
        assertThat(page().locator(".sl-phone-row")).containsText("账面不足");
        shot("stock-phone");
        double right = page().locator(".sl-phone-row .end").boundingBox().x
                + page().locator(".sl-phone-row .end").boundingBox().width;
        org.assertj.core.api.Assertions.assertThat(right).isLessThanOrEqualTo(PHONE);
        page().locator(".sl-phone-row").click();
        assertThat(page().locator("#stock-panel h2")).hasText(name);
        shot("stock-phone-open");
    }

    private MessageGateway messages() {
        return process.getBean(MessageGateway.class).as(Actor.system("test"));
    }
}
