package io.salonledger.command.organisation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.message.GeneralRejection;
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
import io.salonledger.contracts.organisation.OrganisationRejection;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.ChangeLegalEntity;
import io.salonledger.contracts.organisation.command.CloseBranch;
import io.salonledger.contracts.organisation.command.CorrectBranch;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.RemoveHoliday;
import io.salonledger.contracts.organisation.command.RetireFacility;
import io.salonledger.contracts.organisation.command.SetBusinessDay;
import io.salonledger.contracts.organisation.command.SetFacility;
import io.salonledger.contracts.organisation.command.SetHoliday;
import io.salonledger.contracts.organisation.command.SetHours;
import io.salonledger.contracts.organisation.command.SetTaxScheme;
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

class BranchTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final LegalEntity COMPANY = new LegalEntity("云栖健康管理有限公司", null);
    private static final BusinessDayRule ALWAYS = BusinessDayRule.always(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Decision<Branch> branch = Decision.of(Branch.class);

    @Nested
    class Opening {

        @Test
        void opens_with_a_name_and_strips_it() {
            branch.when(open(" 静安寺店 ")).then(opened("静安寺店"));
        }

        @Test
        void does_nothing_when_sent_twice() {
            branch.given(opened("静安寺店")).when(open("静安寺店")).thenNothing();
        }

        @Test
        void rejects_the_same_id_with_other_content() {
            branch.given(opened("静安寺店")).when(open("徐家汇店")).thenRejected(GeneralRejection.ID_ALREADY_USED);
        }

        @Test
        void rejects_a_missing_name() {
            branch.when(open(" ")).thenRejected(GeneralRejection.FIELD_REQUIRED);
        }

        @Test
        void rejects_a_name_of_101_characters() {
            branch.when(open("a".repeat(101))).thenRejected(GeneralRejection.TEXT_TOO_LONG);
        }

        @Test
        void takes_a_name_of_100_characters() {
            branch.when(open("a".repeat(100))).then(opened("a".repeat(100)));
        }

        @Test
        void rejects_a_missing_legal_entity() {
            branch.when(new OpenBranch(BRANCH, BranchProfile.named("店"), new LegalEntity("", null), cny(), ALWAYS))
                    .thenRejected(GeneralRejection.FIELD_REQUIRED);
        }
    }

    @Nested
    class Correcting {

        private final BranchProfile whole = new BranchProfile("静安寺店", "南京西路 1 号", "021-5555 0100");

        @Test
        void puts_name_address_and_phone_right() {
            branch.given(opened("静安店")).when(new CorrectBranch(BRANCH, whole)).then(new BranchCorrected(BRANCH, whole));
        }

        @Test
        void does_nothing_when_nothing_changes() {
            branch.given(opened("静安店"), new BranchCorrected(BRANCH, whole))
                    .when(new CorrectBranch(BRANCH, whole))
                    .thenNothing();
        }

        @Test
        void rejects_an_address_of_301_characters() {
            branch.given(opened("静安店"))
                    .when(new CorrectBranch(BRANCH, new BranchProfile("静安店", "a".repeat(301), null)))
                    .thenRejected(GeneralRejection.TEXT_TOO_LONG);
        }

        @Test
        void names_another_legal_entity() {
            LegalEntity other = new LegalEntity("云栖二号", "91310000MA1K");
            branch.given(opened("静安店"))
                    .when(new ChangeLegalEntity(BRANCH, other))
                    .then(new LegalEntityChanged(BRANCH, other));
        }

        @Test
        void keeps_the_same_legal_entity() {
            branch.given(opened("静安店"))
                    .when(new ChangeLegalEntity(BRANCH, COMPANY))
                    .thenNothing();
        }
    }

    @Nested
    class Hours {

        @Test
        void sets_the_week_in_its_order() {
            branch.given(opened("店"))
                    .when(hours(span(2, "10:00", "22:00"), span(1, "10:00", "22:00")))
                    .then(new HoursSet(BRANCH, List.of(span(1, "10:00", "22:00"), span(2, "10:00", "22:00"))));
        }

        @Test
        void takes_two_spans_that_touch() {
            List<OpenSpan> both = List.of(span(1, "10:00", "14:00"), span(1, "14:00", "22:00"));
            branch.given(opened("店")).when(new SetHours(BRANCH, both)).then(new HoursSet(BRANCH, both));
        }

        @Test
        void rejects_two_spans_that_overlap_by_a_minute() {
            branch.given(opened("店"))
                    .when(hours(span(1, "10:00", "14:01"), span(1, "14:00", "22:00")))
                    .thenRejected(OrganisationRejection.HOURS_OVERLAP);
        }

        @Test
        void rejects_a_night_that_reaches_into_the_next_morning() {
            branch.given(opened("店"))
                    .when(hours(span(7, "20:00", "02:00"), span(1, "01:00", "05:00")))
                    .thenRejected(OrganisationRejection.HOURS_OVERLAP);
        }

        @Test
        void takes_a_night_that_ends_as_the_next_day_begins() {
            List<OpenSpan> night = List.of(span(1, "02:00", "05:00"), span(7, "20:00", "02:00"));
            branch.given(opened("店")).when(new SetHours(BRANCH, night)).then(new HoursSet(BRANCH, night));
        }

        @Test
        void takes_one_day_around_the_clock() {
            List<OpenSpan> all = List.of(span(3, "00:00", "00:00"));
            branch.given(opened("店")).when(new SetHours(BRANCH, all)).then(new HoursSet(BRANCH, all));
        }

        @Test
        void does_nothing_for_the_same_hours() {
            HoursSet set = new HoursSet(BRANCH, List.of(span(1, "10:00", "22:00")));
            branch.given(opened("店"), set)
                    .when(hours(span(1, "10:00", "22:00")))
                    .thenNothing();
        }
    }

    @Nested
    class Holidays {

        private final Holiday closed = Holiday.closed(JULY, "建党节");

        @Test
        void closes_a_date() {
            branch.given(opened("店")).when(new SetHoliday(BRANCH, closed)).then(new HolidaySet(BRANCH, closed));
        }

        @Test
        void rejects_hours_of_another_weekday() {
            branch.given(opened("店"))
                    .when(new SetHoliday(BRANCH, new Holiday(JULY, "x", List.of(span(4, "10:00", "12:00")))))
                    .thenRejected(GeneralRejection.FIELD_INVALID);
        }

        @Test
        void makes_it_an_ordinary_day_again_once() {
            branch.given(opened("店"), new HolidaySet(BRANCH, closed))
                    .when(new RemoveHoliday(BRANCH, JULY))
                    .then(new HolidayRemoved(BRANCH, JULY));
            branch.given(opened("店")).when(new RemoveHoliday(BRANCH, JULY)).thenNothing();
        }
    }

    @Test
    void a_new_cut_off_comes_with_the_whole_calendar() {
        BusinessDayRule rule = new BusinessDayRule(JULY, ZoneId.of("Asia/Shanghai"), LocalTime.of(3, 0));
        branch.given(opened("店"))
                .when(new SetBusinessDay(BRANCH, rule))
                .then(new BusinessDaySet(BRANCH, rule, new BusinessCalendar(List.of(ALWAYS, rule))));
    }

    @Nested
    class Taxes {

        @Test
        void sets_several_taxes_from_a_date() {
            TaxScheme scheme = TaxScheme.of(JULY, List.of(tax("GST", "5"), tax("PST", "8")));
            branch.given(opened("店")).when(new SetTaxScheme(BRANCH, scheme)).then(new TaxSchemeSet(BRANCH, scheme));
        }

        @Test
        void the_same_rate_written_otherwise_is_no_change() {
            branch.given(opened("店"), new TaxSchemeSet(BRANCH, TaxScheme.of(JULY, List.of(tax("GST", "10")))))
                    .when(new SetTaxScheme(BRANCH, TaxScheme.of(JULY, List.of(tax("GST", "10.00")))))
                    .thenNothing();
        }

        @Test
        void rejects_a_code_that_is_named_twice() {
            branch.given(opened("店"))
                    .when(new SetTaxScheme(BRANCH, TaxScheme.of(JULY, List.of(tax("gst", "5"), tax("GST", "8")))))
                    .thenRejected(OrganisationRejection.TAX_CODE_TWICE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.0001", "100.0001", "5.00001"})
        void rejects_an_impossible_rate(String rate) {
            branch.given(opened("店"))
                    .when(new SetTaxScheme(BRANCH, TaxScheme.of(JULY, List.of(tax("GST", rate)))))
                    .thenRejected(OrganisationRejection.TAX_RATE_INVALID);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "100", "9.9750"})
        void takes_rates_up_to_the_edges(String rate) {
            String plain = new BigDecimal(rate).stripTrailingZeros().toPlainString();
            branch.given(opened("店"))
                    .when(new SetTaxScheme(BRANCH, TaxScheme.of(JULY, List.of(tax("GST", rate)))))
                    .then(new TaxSchemeSet(BRANCH, TaxScheme.of(JULY, List.of(tax("GST", plain)))));
        }
    }

    @Nested
    class Rooms {

        @Test
        void adds_a_room_and_changes_it() {
            branch.given(opened("店"))
                    .when(new SetFacility(BRANCH, room("r1", "兰", 1)))
                    .then(new FacilitySet(BRANCH, room("r1", "兰", 1)));
            branch.given(opened("店"), new FacilitySet(BRANCH, room("r1", "兰", 1)))
                    .when(new SetFacility(BRANCH, room("r1", "兰", 2)))
                    .then(new FacilitySet(BRANCH, room("r1", "兰", 2)));
        }

        @Test
        void rejects_a_second_one_of_the_same_name() {
            branch.given(opened("店"), new FacilitySet(BRANCH, room("r1", "Orchid", 1)))
                    .when(new SetFacility(BRANCH, room("r2", "ORCHID", 1)))
                    .thenRejected(OrganisationRejection.FACILITY_NAME_TWICE);
        }

        @Test
        void rejects_a_room_for_nobody() {
            branch.given(opened("店"))
                    .when(new SetFacility(BRANCH, room("r1", "兰", 0)))
                    .thenRejected(OrganisationRejection.PLACES_INVALID);
        }

        @Test
        void takes_it_out_of_use_once_and_its_name_is_free_again() {
            FacilityId r1 = new FacilityId("r1");
            branch.given(opened("店"), new FacilitySet(BRANCH, room("r1", "兰", 1)))
                    .when(new RetireFacility(BRANCH, r1))
                    .then(new FacilityRetired(BRANCH, r1));
            branch.given(opened("店"), new FacilitySet(BRANCH, room("r1", "兰", 1)), new FacilityRetired(BRANCH, r1))
                    .when(new RetireFacility(BRANCH, r1))
                    .thenNothing();
            branch.given(opened("店"), new FacilitySet(BRANCH, room("r1", "兰", 1)), new FacilityRetired(BRANCH, r1))
                    .when(new SetFacility(BRANCH, room("r2", "兰", 1)))
                    .then(new FacilitySet(BRANCH, room("r2", "兰", 1)));
        }
    }

    @Nested
    class Closing {

        @Test
        void closes_for_good() {
            branch.given(opened("店")).when(new CloseBranch(BRANCH, JULY)).then(new BranchClosed(BRANCH, JULY));
        }

        @Test
        void does_nothing_when_closed_on_that_day_already() {
            branch.given(opened("店"), new BranchClosed(BRANCH, JULY))
                    .when(new CloseBranch(BRANCH, JULY))
                    .thenNothing();
        }

        @Test
        void a_closed_branch_changes_no_more() {
            branch.given(opened("店"), new BranchClosed(BRANCH, JULY))
                    .when(new CorrectBranch(BRANCH, BranchProfile.named("新")))
                    .thenRejected(OrganisationRejection.BRANCH_CLOSED);
            branch.given(opened("店"), new BranchClosed(BRANCH, JULY))
                    .when(new CloseBranch(BRANCH, JULY.plusDays(1)))
                    .thenRejected(OrganisationRejection.BRANCH_CLOSED);
        }
    }

    private static SetHours hours(OpenSpan... spans) {
        return new SetHours(BRANCH, List.of(spans));
    }

    private static OpenSpan span(int day, String opens, String closes) {
        return new OpenSpan(DayOfWeek.of(day), LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Tax tax(String code, String rate) {
        return new Tax(code, code, new BigDecimal(rate), TaxPlacement.ON_TOP);
    }

    private static Facility room(String id, String name, int places) {
        return new Facility(new FacilityId(id), FacilityKind.ROOM, name, places);
    }

    private static Currency cny() {
        return Currency.getInstance("CNY");
    }

    private static OpenBranch open(String name) {
        return new OpenBranch(BRANCH, BranchProfile.named(name), COMPANY, cny(), ALWAYS);
    }

    private static BranchOpened opened(String name) {
        return new BranchOpened(BRANCH, BranchProfile.named(name), COMPANY, cny(), ALWAYS);
    }
}
