package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxRounding;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TicketTotals;

import static io.salonledger.command.ticket.Till.CNY;
import static io.salonledger.command.ticket.Till.byTicket;
import static io.salonledger.command.ticket.Till.cny;
import static io.salonledger.command.ticket.Till.included;
import static io.salonledger.command.ticket.Till.onTop;
import static org.assertj.core.api.Assertions.assertThat;

class TaxationTest {

    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    @Test
    void taxes_on_top_are_added_to_the_price() {
        LineAmounts line = one(TaxScheme.of(EVER, List.of(onTop("GST", "5"), onTop("PST", "8"))), "82.00");

        assertThat(line.net()).isEqualTo(cny("82.00"));
        assertThat(line.taxes()).extracting(TaxAmount::amount).containsExactly(cny("4.10"), cny("6.56"));
        assertThat(line.total()).isEqualTo(cny("92.66"));
    }

    @Test
    void an_included_tax_is_taken_out_of_the_price() {
        LineAmounts line = one(TaxScheme.of(EVER, List.of(included("VAT", "6"))), "904.10");

        assertThat(line.total()).isEqualTo(cny("904.10"));
        assertThat(line.taxes().getFirst().amount()).isEqualTo(cny("51.18"));
        assertThat(line.taxes().getFirst().exact().toString()).isEqualTo("CNY 51.175472");
        assertThat(line.net()).isEqualTo(cny("852.92"));
    }

    @Test
    void half_a_cent_goes_up_and_the_rounding_is_recorded() {
        TaxAmount tax = one(TaxScheme.of(EVER, List.of(onTop("GST", "5"))), "0.10")
                .taxes()
                .getFirst();

        assertThat(tax.amount()).isEqualTo(cny("0.01"));
        assertThat(tax.exact().toString()).isEqualTo("CNY 0.005");
    }

    @Test
    void what_is_below_half_a_cent_by_less_than_a_millionth_stays_below() {
        TaxAmount tax = one(TaxScheme.of(EVER, List.of(onTop("X", "0.4999"))), "1.00")
                .taxes()
                .getFirst();

        assertThat(tax.amount()).isEqualTo(cny("0.00"));
    }

    @Test
    void rounded_by_ticket_the_lines_add_up_to_the_rounded_sum() {
        List<Taxation.Price> three = List.of(price("0.10"), price("0.10"), price("0.10"));

        TicketTotals totals = Sums.of(Taxation.amounts(byTicket(onTop("GST", "5")), three), CNY);

        assertThat(totals.taxes().getFirst().amount()).isEqualTo(cny("0.02"));
        assertThat(totals.total()).isEqualTo(cny("0.32"));
    }

    @RepeatedTest(200)
    void any_ticket_is_taxed_as_a_plain_model_would(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Tax> taxes = IntStream.range(0, random.nextInt(0, 4))
                .mapToObj(i -> random.nextBoolean()
                        ? onTop(
                                "T" + i,
                                BigDecimal.valueOf(random.nextInt(1, 2000), 2).toPlainString())
                        : included(
                                "T" + i,
                                BigDecimal.valueOf(random.nextInt(1, 2000), 2).toPlainString()))
                .toList();
        TaxRounding level = random.nextBoolean() ? TaxRounding.LINE : TaxRounding.TICKET;
        RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
        TaxScheme scheme = new TaxScheme(EVER, taxes, mode, level);
        List<Taxation.Price> prices = IntStream.range(0, random.nextInt(1, 8))
                .mapToObj(i ->
                        price(BigDecimal.valueOf(random.nextInt(0, 100_000), 2).toPlainString()))
                .toList();

        List<LineAmounts> lines = Taxation.amounts(scheme, prices);

        TicketTotals totals = Sums.of(lines, CNY);
        for (LineAmounts line : lines) {
            Money sum = line.taxes().stream().map(TaxAmount::amount).reduce(line.net(), Money::plus);
            assertThat(line.total()).as("seed %s", random).isEqualTo(sum);
            assertThat(line.taxes()).allMatch(tax -> !tax.amount().isNegative());
        }
        for (TaxAmount tax : totals.taxes()) {
            assertThat(tax.amount().amount()).isEqualByComparingTo(model(tax.code(), scheme, prices, lines));
        }
    }

    /** By line: each rounded, then added; by ticket: added exactly, then rounded once. */
    private static BigDecimal model(
            String code, TaxScheme scheme, List<Taxation.Price> prices, List<LineAmounts> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            TaxAmount tax = lines.get(line).taxes().stream()
                    .filter(t -> t.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            BigDecimal rates = scheme.taxes().stream()
                    .filter(t -> t.placement().name().equals("INCLUDED"))
                    .map(Tax::rate)
                    .reduce(new BigDecimal("100"), BigDecimal::add);
            BigDecimal base = tax.included()
                    ? prices.get(line)
                            .asked()
                            .amount()
                            .multiply(new BigDecimal("100"))
                            .divide(rates, 20, RoundingMode.HALF_UP)
                    : lines.get(line).net().amount();
            BigDecimal exact = base.multiply(tax.rate()).divide(new BigDecimal("100"));
            sum = sum.add(scheme.level() == TaxRounding.LINE ? exact.setScale(2, scheme.rounding()) : exact);
        }
        return sum.setScale(2, scheme.rounding());
    }

    private static LineAmounts one(TaxScheme scheme, String amount) {
        return Taxation.amounts(scheme, List.of(price(amount))).getFirst();
    }

    private static Taxation.Price price(String amount) {
        return new Taxation.Price(cny(amount), cny("0.00"));
    }
}
