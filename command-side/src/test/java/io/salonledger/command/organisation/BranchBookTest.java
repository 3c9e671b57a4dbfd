package io.salonledger.command.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.event.BranchCorrected;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.organisation.event.TaxSchemeSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BranchBookTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Tax TAX = new Tax("VAT", "增值税", new BigDecimal("6"), TaxPlacement.INCLUDED);

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final BranchBook book = new LoggedBranchBook(log);
    private int sequence;

    @Test
    void knows_a_branch_as_of_its_newest_event() {
        record(new BranchOpened(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        assertThat(book.termsOf(BRANCH).taxesOn(JULY).taxes()).isEmpty();

        record(new TaxSchemeSet(BRANCH, TaxScheme.of(JULY, List.of(TAX))));
        record(new BranchCorrected(BRANCH, BranchProfile.named("静安店")));

        assertThat(book.termsOf(BRANCH).taxesOn(JULY).taxes()).containsExactly(TAX);
        assertThat(book.termsOf(BRANCH).taxesOn(JULY.minusDays(1)).taxes()).isEmpty();
        assertThat(book.termsOf(BRANCH).calendar().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void refuses_a_branch_that_is_not_there() {
        assertThatThrownBy(() -> book.termsOf(new BranchId("nowhere"))).hasMessage("not-found");
    }

    private void record(Event event) {
        log.publish(new GenericDomainEventMessage<>("branch", BRANCH.stream(), sequence++, event));
    }
}
