package io.salonledger.ui.insight;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Find a customer, before a real browser. */
class CustomerSearchBrowserTest extends BrowserTest {

    @Override
    protected List<Class<?>> sources() {
        return List.of(DemoConsole.class, CustomersOnShow.class);
    }

    @Test
    void an_analyst_finds_a_customer_by_pinyin_and_a_word_of_a_note() {
        signIn("cheng", DemoConsole.PASSWORD);
        assertThat(page().locator(".ph h1")).hasText("会员搜索");
        assertThat(page().locator(".ph .badge")).hasText("姓名与联系方式已遮盖");

        page().keyboard().press("/");
        page().keyboard().type("wang shihan 玫瑰");
        Locator first = page().locator("#customers .hit").first();
        assertThat(first.locator(".name")).hasText("王··");
        assertThat(first.locator("mark", new Locator.LocatorOptions().setHasText("玫瑰"))
                        .first())
                .isVisible();
        assertThat(page()).hasURL(Pattern.compile(".*customers\\?q=wang.*"));
    }

    @Test
    void a_manager_narrows_by_filters_that_stand_in_the_address_and_walks_by_keys() {
        signIn("zhou", DemoConsole.PASSWORD);
        open("/customers");
        page().locator(".facet-branch .check").first().click();
        assertThat(page().locator(".search .chip.on")).hasText("静安寺店");
        assertThat(page().locator(".facet-branch .check")).hasCount(2);
        String found = page().locator(".result-bar .strong").innerText();
        assertThat(page()).hasURL(Pattern.compile(".*branch=b1.*"));

        page().reload();
        assertThat(page().locator(".search .chip.on")).hasText("静安寺店");
        assertThat(page().locator(".result-bar .strong")).hasText(found);

        page().locator(".ph h1").click();
        page().keyboard().press("j");
        page().keyboard().press("j");
        assertThat(page().locator("#customers .hit").nth(1)).isFocused();
        page().keyboard().press("k");
        assertThat(page().locator("#customers .hit").first()).isFocused();

        page().locator(".search .chip.on").click();
        assertThat(page().locator(".search .chip.on")).hasCount(0);
    }

    @Test
    void enter_opens_the_card() {
        signIn("zhou", DemoConsole.PASSWORD);
        open("/customers?q=wang+shihan");
        String name = page().locator("#customers .hit .name").first().innerText();
        page().locator(".ph h1").click();
        page().keyboard().press("j");
        page().keyboard().press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*/members/show-\\d+.*"));
        assertThat(page().getByText(name).first()).isVisible();
    }

    @Test
    void the_list_grows_as_one_comes_near_its_end() {
        signIn("zhou", DemoConsole.PASSWORD);
        open("/customers");
        assertThat(page().locator("#customers .hit")).hasCount(40);
        page().locator("#customers .hit").nth(39).scrollIntoViewIfNeeded();
        assertThat(page().locator("#customers .hit")).hasCount(80);
    }

    @Test
    void a_range_of_spend_is_chosen_with_the_keyboard() {
        signIn("zhou", DemoConsole.PASSWORD);
        open("/customers");
        page().locator(".facet-spend input").first().focus();
        page().keyboard().press("ArrowRight");
        assertThat(page().locator(".search .chip.on")).hasText(Pattern.compile("¥[\\d,]+ 起"));
        assertThat(page().locator(".facet-spend .chosen")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1440", "en, 1440", "zh-CN, 390", "en, 390"})
    void the_page_fits_each_language_and_width(String language, int width) {
        speaking(language);
        at(width);
        signIn("zhou", DemoConsole.PASSWORD);
        open("/customers?q=wang+%E7%8E%AB%E7%91%B0&branch=b1");
        page().locator("#customers .hit").first().waitFor();
        Object overflow = page().evaluate("() => document.documentElement.scrollWidth > innerWidth + 1");
        org.assertj.core.api.Assertions.assertThat(overflow).isEqualTo(false);
        shot("customers-" + language + "-" + width);
        open("/customers");
        page().locator("#customers .hit").first().waitFor();
        shot("customers-all-" + language + "-" + width);
        if (width < 720) {
            page().locator("#show-facets").click();
            page().locator(".facets").waitFor();
            shot("customers-facets-" + language + "-" + width);
        }
        open("/customers?q=nobodyatall");
        page().locator("#customers .state").waitFor();
        shot("customers-none-" + language + "-" + width);
    }

    @Test
    void the_page_is_dark_where_one_likes_it_dark() {
        dark();
        signIn("cheng", DemoConsole.PASSWORD);
        open("/customers?q=%E7%8E%AB%E7%91%B0&visits=5");
        page().locator("#customers .hit").first().waitFor();
        shot("customers-dark");
    }
}
