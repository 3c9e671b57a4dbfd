package io.salonledger.command.member;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.BodyType;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HairType;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.SkinType;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.NoteBodyType;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.StrikeHealthFact;
import io.salonledger.contracts.member.command.WithdrawConsent;
import io.salonledger.contracts.member.event.BodyTypeNoted;
import io.salonledger.contracts.member.event.ConsentGiven;
import io.salonledger.contracts.member.event.ConsentWithdrawn;
import io.salonledger.contracts.member.event.HealthFactRecorded;
import io.salonledger.contracts.member.event.HealthFactStruck;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

import static io.salonledger.command.member.Members.MEMBER;
import static io.salonledger.command.member.Members.TODAY;
import static io.salonledger.command.member.Members.decision;
import static io.salonledger.command.member.Members.registered;

class ConsentAndHealthTest {

    private static final ConsentId CONSENT = new ConsentId("c1");
    private static final HealthFactId FACT = new HealthFactId("h1");
    private static final HealthFact ALLERGY = new HealthFact(HealthFactKind.ALLERGY, "乳香精油", null);

    @Test
    void each_purpose_has_a_consent_of_its_own() {
        decision()
                .given(registered(), given(ConsentPurpose.MARKETING, "c0"))
                .when(give(ConsentPurpose.HEALTH, TODAY))
                .then(given(ConsentPurpose.HEALTH, "c1"));
    }

    @Test
    void does_nothing_when_sent_twice() {
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"))
                .when(give(ConsentPurpose.HEALTH, TODAY))
                .thenNothing();
    }

    @Test
    void rejects_the_same_id_for_another_purpose() {
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"))
                .when(give(ConsentPurpose.PHOTOS, TODAY))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_second_consent_for_the_same_purpose() {
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c0"))
                .when(give(ConsentPurpose.HEALTH, TODAY))
                .thenRejected(MemberRejection.CONSENT_ALREADY_GIVEN);
    }

    @Test
    void rejects_a_consent_of_a_day_to_come() {
        decision()
                .given(registered())
                .when(give(ConsentPurpose.HEALTH, TODAY.plusDays(2)))
                .thenRejected(MemberRejection.DATE_IN_FUTURE);
    }

    @Test
    void rejects_withdrawing_what_was_not_given() {
        decision()
                .given(registered())
                .when(withdraw(ConsentPurpose.PHOTOS))
                .thenRejected(MemberRejection.CONSENT_NOT_IN_FORCE);
    }

    @Test
    void rejects_a_health_fact_without_consent() {
        decision()
                .given(registered(), given(ConsentPurpose.MARKETING, "c1"))
                .when(new RecordHealthFact(MEMBER, FACT, ALLERGY))
                .thenRejected(MemberRejection.HEALTH_CONSENT_MISSING);
    }

    @Test
    void rejects_a_health_fact_after_the_consent_was_withdrawn() {
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"), withdrawn())
                .when(new RecordHealthFact(MEMBER, FACT, ALLERGY))
                .thenRejected(MemberRejection.HEALTH_CONSENT_MISSING);
    }

    @Test
    void a_health_fact_is_sealed_for_the_consent() {
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"))
                .when(new RecordHealthFact(MEMBER, FACT, ALLERGY))
                .then(fact());
    }

    @Test
    void a_fact_is_recorded_once() {
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"), fact())
                .when(new RecordHealthFact(MEMBER, FACT, ALLERGY))
                .thenNothing();
    }

    @Test
    void a_fact_is_struck_out_once() {
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"), fact())
                .when(new StrikeHealthFact(MEMBER, FACT))
                .then(new HealthFactStruck(MEMBER, FACT));
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"), fact(), new HealthFactStruck(MEMBER, FACT))
                .when(new StrikeHealthFact(MEMBER, FACT))
                .thenNothing();
    }

    @Test
    void skin_and_hair_are_health_facts_too() {
        BodyType type = new BodyType(SkinType.DRY, HairType.FINE);
        decision()
                .given(registered())
                .when(new NoteBodyType(MEMBER, type))
                .thenRejected(MemberRejection.HEALTH_CONSENT_MISSING);
        decision()
                .given(registered(), given(ConsentPurpose.HEALTH, "c1"))
                .when(new NoteBodyType(MEMBER, type))
                .then(new BodyTypeNoted(MEMBER, CONSENT, Personal.of("member-health:m1:c1", type)));
    }

    private static GiveConsent give(ConsentPurpose purpose, LocalDate on) {
        return new GiveConsent(MEMBER, CONSENT, purpose, ConsentChannel.PAPER, "2026-01", on);
    }

    private static ConsentGiven given(ConsentPurpose purpose, String id) {
        return new ConsentGiven(MEMBER, new ConsentId(id), purpose, ConsentChannel.PAPER, "2026-01", TODAY);
    }

    private static WithdrawConsent withdraw(ConsentPurpose purpose) {
        return new WithdrawConsent(MEMBER, purpose, ConsentChannel.WECHAT, TODAY);
    }

    private static ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(MEMBER, CONSENT, ConsentPurpose.HEALTH, ConsentChannel.WECHAT, TODAY);
    }

    private static HealthFactRecorded fact() {
        return new HealthFactRecorded(MEMBER, FACT, CONSENT, Personal.of("member-health:m1:c1", ALLERGY));
    }
}
