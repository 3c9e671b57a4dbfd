package io.salonledger.ui.list;

import java.util.List;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.finance.FinanceRejection;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Rejection;
import io.salonledger.contracts.message.RejectionDetails;
import io.salonledger.contracts.money.Money;
import io.salonledger.ui.ViewTest;
import io.salonledger.ui.message.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTest extends ViewTest {

    @Test
    void money_is_written_as_everywhere() {
        String variance = Money.of("-1200.50", "CNY").toString();

        assertThat(sentence(FinanceRejection.VARIANCE_NEEDS_REASON, variance))
                .contains("¥1,200.50")
                .doesNotContain("CNY");
    }

    @Test
    void what_only_looks_like_money_stays_as_it_is() {
        assertThat(sentence(FinanceRejection.VARIANCE_NEEDS_REASON, "QQQ 12")).contains("QQQ 12");
        assertThat(sentence(GeneralRejection.NOT_FOUND, "CNY 12 pieces")).contains("CNY 12 pieces");
    }

    @Test
    void a_field_is_called_what_the_page_calls_it() {
        assertThat(sentence(GeneralRejection.FIELD_REQUIRED, "guardian-name"))
                .contains("guardian's name")
                .doesNotContain("guardian-name");
    }

    private static String sentence(Rejection reason, String argument) {
        return Sentence.of(UI.getCurrent(), new Refused(new RejectionDetails(reason.code(), List.of(argument))));
    }
}
