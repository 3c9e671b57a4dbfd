package io.salonledger.ui.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The drawer of a stock item in a real browser: taking out, levels of the branch, older movements. */
class StockPanelBrowserTest extends BrowserTest {

    private static final BranchId BRANCH = new BranchId("b1");
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final int RECEIPTS = 60;

    @BeforeEach
    void openShop() {
        prepare(this::shop);
    }

    private void shop() {
        send(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        product("panel-moxa", "陈年艾条", RECEIPTS);
        product("panel-oil", "檀香身体油", 1);
        product("panel-show", "茉莉手霜", 1);
    }

    private void product(String id, String name, int receipts) {
        ProductId product = new ProductId(id);
        send(new AddProduct(
                product,
                new ProductDescription(id, name, "云栖", "", "耗材", "盒", ""),
                new StockLevels(new BigDecimal("2"), new BigDecimal("20")),
                new ProductTerms(LONG_AGO, Money.of("98.00", "CNY"), UnitCost.of("9.5", "CNY"))));
        StockItemId item = new StockItemId(BRANCH, product);
        for (int i = 0; i < receipts; i++) {
            send(new ReceiveStock(
                    item,
                    MovementId.random(),
                    new ReceivedLot(BigDecimal.TEN, UnitCost.of("9.5", "CNY"), "L" + i, null),
                    LONG_AGO.plusDays(i)));
        }
    }

    private void send(Command command) {
        process.getBean(MessageGateway.class).as(Actor.system("test")).send(command);
    }

    private void select(String name) {
        open("/stock?q=" + name);
        page().locator("vaadin-grid").getByText(name).first().click();
        assertThat(page().locator("#stock-panel h2")).hasText(name);
    }

    private void save() {
        page().locator("vaadin-dialog #save").click();
        assertThat(page().locator("vaadin-dialog")).hasCount(0);
    }

    private void why(String text) {
        page().locator("vaadin-dialog #why").click();
        page().locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }

    @Test
    void goods_are_taken_out_for_the_salon_and_thrown_away_with_a_reason() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        select("檀香身体油");
        page().locator("#take").click();
        page().locator("vaadin-dialog #quantity input").fill("3");
        page().locator("vaadin-dialog #save").click();
        assertThat(page().locator(".refusal")).containsText("原因");
        why("店内自用");
        shot("stock-take");
        save();
        assertThat(page().locator("#stock-panel .facts")).containsText("7 盒");
        assertThat(page().locator("#stock-panel")).containsText("−3 → 7");

        page().locator("#take").click();
        page().locator("vaadin-dialog #quantity input").fill("8");
        why("报废：损坏");
        assertThat(page().locator("vaadin-dialog #lot")).isVisible();
        page().locator("vaadin-dialog #save").click();
        assertThat(page().locator(".refusal")).isVisible();
        page().locator("vaadin-dialog #quantity input").fill("2");
        shot("stock-waste");
        save();
        assertThat(page().locator("#stock-panel .facts")).containsText("5 盒");
    }

    @Test
    void a_branch_gets_levels_of_its_own_and_follows_the_product_again() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        select("檀香身体油");
        page().locator("#levels").click();
        assertThat(page().locator("vaadin-dialog #minimum input")).hasValue("2");
        page().locator("vaadin-dialog #minimum input").fill("30");
        page().locator("vaadin-dialog #maximum input").fill("20");
        page().locator("vaadin-dialog #save").click();
        assertThat(page().locator(".refusal")).isVisible();
        page().locator("vaadin-dialog #maximum input").fill("60");
        shot("stock-levels");
        save();
        assertThat(page().locator("#stock-panel .facts")).containsText("30 / 60");

        page().locator("#levels").click();
        page().locator("#follow").click();
        assertThat(page().locator("#stock-panel .facts")).containsText("2 / 20");
    }

    @Test
    void older_movements_come_when_they_are_asked_for() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        select("陈年艾条");
        Locator lines = page().locator(
                        "#stock-panel .line", new com.microsoft.playwright.Page.LocatorOptions().setHasText("→"));
        assertThat(lines).hasCount(50);
        page().locator("#more-movements").scrollIntoViewIfNeeded();
        shot("stock-more");
        page().locator("#more-movements").click();
        assertThat(lines).hasCount(RECEIPTS);
        assertThat(page().locator("#more-movements")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1440, en, false", "zh-CN, 390, zh-phone, true", "en-GB, 390, en-phone, false"})
    void the_drawer_and_its_dialogs_are_shown(String language, int width, String name, boolean dark) {
        speaking(language);
        at(width);
        if (dark) {
            dark();
        }
        signIn("shen.lan", DemoConsole.PASSWORD);
        select("茉莉手霜");
        shot("stock-panel-" + name);
        for (String act : new String[] {"take", "levels"}) {
            page().locator("#" + act).click();
            page().locator("vaadin-dialog #save").waitFor();
            shot("stock-" + act + "-" + name);
            page().keyboard().press("Escape");
            assertThat(page().locator("vaadin-dialog")).hasCount(0);
        }
    }
}
