package io.salonledger.ui.audit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;

import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.query.EventDetails;
import io.salonledger.contracts.audit.query.FieldChange;
import io.salonledger.contracts.audit.query.FindEvent;
import io.salonledger.contracts.audit.query.FindRecordAt;
import io.salonledger.contracts.audit.query.HistoryFilter;
import io.salonledger.contracts.audit.query.HistoryPage;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.contracts.audit.query.RecordAt;
import io.salonledger.contracts.audit.query.RevealEvent;
import io.salonledger.contracts.audit.query.SearchHistory;
import io.salonledger.contracts.audit.query.SearchReads;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.journey.Salon;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HistoryJourneyTest {

    private static final Actor AUDITOR = new Actor("gu", Set.of(Role.AUDITOR), null, Set.of(), "console");

    @TempDir
    Path folder;

    @Test
    void an_auditor_sees_who_changed_what_masked_until_revealed_and_the_look_is_recorded() {
        try (Salon salon = Salon.open(folder)) {
            MemberId member = MemberId.random();
            salon.send(new RegisterMember(member, new BranchId("jingan"), "王诗涵", "13812346021"));
            salon.send(new CorrectName(member, "李世晗"));
            MessageGateway auditor = salon.gateway(AUDITOR);
            HistoryFilter ofMember = new HistoryFilter(member.stream(), null, null, null, null, null, null, null);
            HistoryPage page = salon.askUntil(new SearchHistory(ofMember, null, 10), found -> found.total() >= 2);

            HistoryRow row = page.rows().stream()
                    .filter(r -> r.type().equals("member.NameCorrected"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.record().name()).isEqualTo("李··");
            assertThat(page.types()).extracting("value").contains("member.NameCorrected", "member.MemberRegistered");
            assertThat(page.strip()).isNotEmpty();

            EventDetails event = salon.askUntil(new FindEvent(row.position()), found -> found.leaf() != null);
            FieldChange name = name(event);
            assertThat(name.before()).isEqualTo("王··");
            assertThat(name.after()).isEqualTo("李··");
            assertThat(event.json())
                    .contains("sealed, key of " + member.stream())
                    .doesNotContain("李");
            assertThat(Objects.requireNonNull(event.leafHash())).hasSize(64);
            assertThat(Objects.requireNonNull(event.dayRoot())).hasSize(64);

            EventDetails revealed = auditor.ask(new RevealEvent(row.position(), member.stream(), ReadPurpose.AUDITING));
            assertThat(name(revealed).before()).isEqualTo("王诗涵");
            salon.askUntil(
                    new SearchReads("gu", null, ReadKind.SEALED_VALUE_REVEALED, null, null, new PageRequest(0, 5)),
                    reads -> reads.total() == 1);

            RecordAt before = auditor.ask(new FindRecordAt(member.stream(), row.position() - 1));
            assertThat(before.fields())
                    .filteredOn(field -> field.field().equals("name"))
                    .extracting(FieldChange::after)
                    .containsExactly("王··");
            assertThat(auditor.ask(new SearchHistory(ofMember, row.position(), 10))
                            .rows())
                    .as("the page before it")
                    .allMatch(older -> older.position() < row.position())
                    .isNotEmpty();
        }
    }

    @Test
    void a_card_that_is_opened_and_one_that_is_refused_are_both_in_the_history() {
        try (Salon salon = Salon.open(folder)) {
            MemberId member = MemberId.random();
            salon.send(new RegisterMember(member, new BranchId("jingan"), "王诗涵", null));
            salon.askUntil(new FindMember(member), card -> true);
            assertThatThrownBy(() -> salon.gateway(
                                    new Actor("keeper", Set.of(Role.STOCK_KEEPER), null, Set.of(), "console"))
                            .ask(new FindMember(member)))
                    .isInstanceOf(Refused.class);

            var reads = salon.askUntil(
                    new SearchReads(null, member.stream(), null, null, null, new PageRequest(0, 10)),
                    found -> found.items().stream().anyMatch(r -> r.read().refused()));
            assertThat(reads.items())
                    .extracting(r -> r.read().reader().user())
                    .containsExactlyInAnyOrder("keeper", "owner");
            assertThat(interceptorsOf(salon.bean(QueryBus.class))).isNotEmpty().doesNotHaveDuplicates();
            assertThat(interceptorsOf(salon.bean(CommandBus.class)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    /** The starter puts interceptors there that are beans; one that is put there by hand, too, does everything twice. */
    private static Collection<?> interceptorsOf(Object bus) {
        return (Collection<?>) Objects.requireNonNull(ReflectionTestUtils.getField(bus, "handlerInterceptors"));
    }

    private static FieldChange name(EventDetails event) {
        return event.changes().stream()
                .filter(change -> change.field().equals("name"))
                .findFirst()
                .orElseThrow();
    }
}
