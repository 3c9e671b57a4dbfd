package io.salonledger.ui.ticket;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.PrintedRoll;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The hardest receipt as an 80 mm printer gets it. */
class ReceiptPrintBrowserTest extends BrowserTest {

    private TicketId ticket;

    @BeforeEach
    void sell() {
        ticket = prepared(
                () -> LongBill.paid(process.getBean(MessageGateway.class), LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,合计,储值,现金,找零,储值余额,已退款", "en-GB,Total,Stored value,Cash,Change,Stored value left,Refunded"})
    void nothing_is_cut_and_total_taxes_and_payments_are_on_it(
            String language, String total, String stored, String cash, String change, String left, String refunded) {
        speaking(language);
        signIn("zhou", DemoConsole.PASSWORD);
        PrintedRoll.withoutPrinter(page());
        open("/receipt/" + ticket.value());
        PrintedRoll.of(page(), "#receipt").fits().keep("receipt-" + language.substring(0, 2));

        var receipt = page().locator("#receipt");
        assertThat(receipt.locator(".total")).containsText(total);
        assertThat(receipt.locator(".total")).containsText(LongBill.TOTAL.substring(1));
        assertThat(receipt).containsText("GST 5");
        assertThat(receipt).containsText("PST 8");
        assertThat(receipt).containsText("944.00");
        assertThat(receipt).containsText(stored + "12,000.00");
        assertThat(receipt).containsText(cash + "1,400.00");
        assertThat(receipt).containsText(change + "66.00");
        assertThat(receipt).containsText(left);
        assertThat(receipt).containsText(refunded);
    }
}
