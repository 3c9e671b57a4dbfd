package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.StaffShare;

import static io.salonledger.command.ticket.Till.LIN;
import static io.salonledger.command.ticket.Till.SU;
import static io.salonledger.command.ticket.Till.cny;
import static io.salonledger.command.ticket.Till.share;
import static org.assertj.core.api.Assertions.assertThat;

class SharesTest {

    @Test
    void the_last_share_takes_the_cent_that_is_left() {
        var parts = Shares.split(cny("0.05"), List.of(share(LIN, "50"), share(SU, "50")));

        assertThat(parts).extracting(LineShare::net).containsExactly(cny("0.03"), cny("0.02"));
    }

    @RepeatedTest(100)
    void parts_always_sum_to_the_whole_and_are_off_by_less_than_a_cent(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<StaffShare> shares = new ArrayList<>();
        int left = 10_000;
        while (left > 0) {
            int next = shares.size() == 5 ? left : random.nextInt(1, left + 1);
            shares.add(new StaffShare(new EmployeeId("e" + shares.size()), BigDecimal.valueOf(next, 2)));
            left -= next;
        }
        Money net = cny(BigDecimal.valueOf(random.nextInt(0, 1_000_000), 2).toPlainString());

        List<LineShare> parts = Shares.split(net, shares);

        assertThat(parts.stream().map(LineShare::net).reduce(cny("0.00"), Money::plus))
                .isEqualTo(net);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.net()
                                .amount()
                                .subtract(net.amount().multiply(part.percent()).movePointLeft(2))
                                .abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.01")));
    }
}
