package io.salonledger.ui.identity;

import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import io.salonledger.ui.BrowserTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The first minutes of a salon: from the given password to a branch with rooms and taxes, and someone at its desk. */
class FirstLoginBrowserTest extends BrowserTest {

    private static final String OWN = "a password of my own";

    /** The product as it is, without made-up people. */
    @Override
    protected List<Class<?>> sources() {
        return List.of(Nobody.class);
    }

    /** Keeps this process apart from others. */
    static class Nobody {}

    @Test
    void an_owner_changes_the_password_opens_a_branch_and_adds_the_desk() {
        signIn("owner", FIRST_PASSWORD);
        assertThat(page().locator(".ph h1")).hasText("密码与 PIN");
        open("/users");
        assertThat(page().locator(".ph h1")).hasText("密码与 PIN");
        changePassword();

        assertThat(page().locator(".state")).containsText("先开第一家店");
        shot("branches-first-zh");
        openBranch();
        fillBranch();
        addUser();
        comesBackByPin();
        looksGoodElsewhere();
        looksGoodInEnglish();
    }

    private void comesBackByPin() {
        open("/account");
        fill("pin-password", OWN);
        fill("pin", "1234");
        page().locator("#set-pin").click();
        assertThat(page().locator("#pin-refusal")).isVisible();
        fill("pin", "2580");
        page().locator("#set-pin").click();
        assertThat(page().getByText("PIN 已设置")).isVisible();
        shot("account-zh");
        page().locator("#lock").click();
        page().locator(".pinrow button").click();
        shot("pin-zh");
        page().locator("vaadin-dialog vaadin-password-field input").fill("2580");
        page().locator("vaadin-dialog vaadin-button").last().click();
        page().locator(".sl-console").waitFor();
    }

    private void looksGoodInEnglish() {
        at(DESK);
        open("/branches");
        page().locator("#person-menu").click();
        page().getByText("语言").hover();
        page().getByText("English").click();
        assertThat(page().locator(".ph h1")).hasText("Branches");
        shot("branches-en");
        page().getByText("静安寺店").last().click();
        page().waitForTimeout(400);
        shot("branch-details-en");
        page().locator("#edit-day").click();
        page().waitForTimeout(400);
        shot("branch-day-en");
        open("/users");
        page().getByText("罗小满").first().click();
        assertThat(page().locator("#reset-password")).isVisible();
        page().waitForTimeout(300);
        shot("user-edit-en");
        page().locator("#standing").click();
        assertThat(page().locator("vaadin-grid")).not().containsText("罗小满");
        open("/users?all=1");
        assertThat(page().locator("vaadin-grid")).containsText("Deactivated");
        shot("users-en");
        open("/sign-ins");
        assertThat(page().locator("vaadin-grid")).containsText("By PIN");
        shot("sign-ins-en");
        at(PHONE);
        open("/branches");
        page().waitForTimeout(500);
        shot("branches-en-phone");
        open("/users?all=1");
        page().waitForTimeout(500);
        shot("users-en-phone");
    }

    private void changePassword() {
        fill("current", FIRST_PASSWORD);
        fill("wanted", "short");
        fill("again", "short");
        page().locator("#change-password").click();
        assertThat(page().locator("#password-refusal")).containsText("10");
        shot("account-first-zh");
        fill("wanted", OWN);
        fill("again", OWN);
        page().locator("#change-password").click();
    }

    private void openBranch() {
        page().locator("#open-branch").first().click();
        page().locator("#save").click();
        assertThat(page().locator(".sl-form .refusal, vaadin-dialog .refusal").first())
                .containsText("名称");
        fill("name", "静安寺店");
        fill("company", "云栖健康管理有限公司");
        fill("address", "南京西路 1 号");
        shot("branch-open-zh");
        page().locator("#save").click();
        assertThat(page().locator(".ph h1")).hasText("静安寺店");
    }

    private void fillBranch() {
        page().locator("#edit-hours").click();
        assertThat(page().locator(".sl-span-row")).hasCount(7);
        shot("branch-hours-zh");
        page().locator("#save").click();
        assertThat(page().getByText("10:00–22:00").first()).isVisible();
        page().locator("#edit-taxes").click();
        Locator row = page().locator(".sl-tax-row");
        row.locator("vaadin-text-field input").nth(0).fill("VAT");
        row.locator("vaadin-text-field input").nth(1).fill("增值税");
        row.locator("vaadin-big-decimal-field input").fill("6");
        shot("branch-taxes-zh");
        page().locator("#save").click();
        assertThat(page().getByText("增值税 6% 价内")).isVisible();
        page().locator("#add-facility").click();
        fill("name", "兰");
        page().locator("#save").click();
        assertThat(page().locator(".sl-line", new com.microsoft.playwright.Page.LocatorOptions().setHasText("兰"))
                        .first())
                .isVisible();
        page().waitForTimeout(300);
        shot("branch-details-zh");
    }

    private void addUser() {
        open("/users");
        page().locator("#add-user").click();
        fill("name", "罗小满");
        fill("login", "luo.xiaoman");
        choose("roles", "前台");
        page().locator("#save").click();
        assertThat(page().locator("vaadin-dialog .refusal").first()).containsText("门店");
        choose("branches", "静安寺店");
        shot("user-add-zh");
        page().locator("#save").click();
        assertThat(page().locator("#new-password")).isVisible();
        shot("user-password-zh");
        String password = page().locator("#new-password").textContent();
        page().getByText("已记下").click();
        assertThat(page().locator("vaadin-grid")).containsText("罗小满");
        shot("users-zh");
        assertThat(page().locator("vaadin-grid")).containsText("静安寺店");
        org.assertj.core.api.Assertions.assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    }

    private void looksGoodElsewhere() {
        open("/sign-ins");
        assertThat(page().locator("vaadin-grid")).containsText("登录");
        shot("sign-ins-zh");
        open("/branches");
        assertThat(page().locator("vaadin-grid")).containsText("静安寺店");
        shot("branches-zh");
        at(PHONE);
        assertThat(page().locator(".sl-phone-row").first()).isVisible();
        shot("branches-zh-phone");
        page().getByText("静安寺店").last().click();
        page().waitForTimeout(500);
        shot("branch-details-zh-phone");
        open("/users");
        page().waitForTimeout(500);
        shot("users-zh-phone");
        open("/account");
        page().waitForTimeout(500);
        shot("account-zh-phone");
    }

    private void choose(String field, String item) {
        page().locator("#" + field + " input").click();
        page().locator("vaadin-multi-select-combo-box-item", text(item)).click();
        page().keyboard().press("Escape");
    }

    private static com.microsoft.playwright.Page.LocatorOptions text(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    private void fill(String field, String value) {
        page().locator("#" + field + " input").fill(value);
        page().locator("#" + field + " input").blur();
    }
}
