package io.salonledger.query.organisation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.FacilityKind;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.event.BranchClosed;
import io.salonledger.contracts.organisation.event.BranchCorrected;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.organisation.event.BusinessDaySet;
import io.salonledger.contracts.organisation.event.FacilityRetired;
import io.salonledger.contracts.organisation.event.FacilitySet;
import io.salonledger.contracts.organisation.event.HolidayRemoved;
import io.salonledger.contracts.organisation.event.HolidaySet;
import io.salonledger.contracts.organisation.event.HoursSet;
import io.salonledger.contracts.organisation.event.LegalEntityChanged;
import io.salonledger.contracts.organisation.event.TaxSchemeSet;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class BranchProjectionTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final BusinessDayRule ALWAYS = BusinessDayRule.always(SHANGHAI);
    private static final BusinessDayRule EARLIER = new BusinessDayRule(JULY, SHANGHAI, LocalTime.of(3, 0));
    private static final OpenSpan MONDAY = new OpenSpan(DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(22, 0));
    private static final TaxScheme TAXES =
            TaxScheme.of(JULY, List.of(new Tax("VAT", "增值税", new BigDecimal("6.5"), TaxPlacement.INCLUDED)));
    private static final Facility ORCHID = new Facility(new FacilityId("r1"), FacilityKind.ROOM, "兰", 1);
    private static final Facility LASER = new Facility(new FacilityId("e1"), FacilityKind.EQUIPMENT, "光子", 1);

    private final BlindTokens tokens = new BlindTokens((purpose, text) -> text);

    private static final Event[] LIFE = {
        new BranchOpened(
                BRANCH, BranchProfile.named("静安店"), new LegalEntity("云栖", null), Currency.getInstance("CNY"), ALWAYS),
        new BranchCorrected(BRANCH, new BranchProfile("静安寺店", "南京西路 1 号", "021-5555 0100")),
        new LegalEntityChanged(BRANCH, new LegalEntity("云栖二号", "9131")),
        new HoursSet(BRANCH, List.of(MONDAY)),
        new HolidaySet(BRANCH, Holiday.closed(JULY, "节")),
        new HolidaySet(BRANCH, Holiday.closed(JULY.plusDays(1), "节二")),
        new HolidayRemoved(BRANCH, JULY),
        new BusinessDaySet(BRANCH, EARLIER, new BusinessCalendar(List.of(ALWAYS, EARLIER))),
        new TaxSchemeSet(BRANCH, TaxScheme.of(JULY, List.of())),
        new TaxSchemeSet(BRANCH, TAXES),
        new FacilitySet(BRANCH, ORCHID),
        new FacilitySet(BRANCH, LASER),
        new FacilitySet(BRANCH, new Facility(new FacilityId("r2"), FacilityKind.ROOM, "竹", 2)),
        new FacilityRetired(BRANCH, new FacilityId("r2"))
    };

    @Test
    void the_details_hold_what_counts_in_the_end() {
        var rig = ProjectionRig.of(BranchDetailsProjection.MODEL).handle(BRANCH.stream(), LIFE);

        var details = rig.get("jingan").details();
        assertThat(details.profile().name()).isEqualTo("静安寺店");
        assertThat(details.legalEntity().taxNumber()).isEqualTo("9131");
        assertThat(details.hours()).containsExactly(MONDAY);
        assertThat(details.holidays()).extracting(Holiday::date).containsExactly(JULY.plusDays(1));
        assertThat(details.calendar().rules()).containsExactly(ALWAYS, EARLIER);
        assertThat(details.taxSchemes()).containsExactly(TAXES);
        assertThat(details.facilities()).containsExactlyInAnyOrder(ORCHID, LASER);
        assertThat(details.closedOn()).isNull();
    }

    @Test
    void the_details_are_the_same_after_a_replay() {
        var rig = ProjectionRig.of(BranchDetailsProjection.MODEL).handle(BRANCH.stream(), LIFE);
        var before = rig.stored(Set.of("jingan"));

        assertThat(rig.replay().stored(Set.of("jingan"))).isEqualTo(before);
    }

    @Test
    void the_list_counts_rooms_in_use_and_knows_the_calendar() {
        var rig = ProjectionRig.of(BranchSearchProjection.model(tokens)).handle(BRANCH.stream(), LIFE);
        var before = rig.stored(Set.of("jingan"));

        var row = rig.get("jingan").row();
        assertThat(row.rooms()).isEqualTo(1);
        assertThat(row.name()).isEqualTo("静安寺店");
        assertThat(row.calendar().rules()).hasSize(2);
        assertThat(rig.get("jingan").tokens()).isNotEmpty();
        assertThat(rig.replay().stored(Set.of("jingan"))).isEqualTo(before);
    }

    @Test
    void a_closed_branch_keeps_its_last_day() {
        var closing = new BranchClosed(BRANCH, JULY);
        var list = ProjectionRig.of(BranchSearchProjection.model(tokens)).handle(BRANCH.stream(), LIFE[0], closing);
        var details = ProjectionRig.of(BranchDetailsProjection.MODEL).handle(BRANCH.stream(), LIFE[0], closing);

        assertThat(list.get("jingan").closed()).isTrue();
        assertThat(list.get("jingan").row().closedOn()).isEqualTo(JULY);
        assertThat(details.get("jingan").details().closedOn()).isEqualTo(JULY);
    }
}
