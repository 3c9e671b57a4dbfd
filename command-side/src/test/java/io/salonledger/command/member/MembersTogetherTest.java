package io.salonledger.command.member;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.LiftLegalHold;
import io.salonledger.contracts.member.command.MergeMember;
import io.salonledger.contracts.member.command.MovePhone;
import io.salonledger.contracts.member.command.NameGuardian;
import io.salonledger.contracts.member.command.PlaceLegalHold;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.command.WithdrawConsent;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.SubjectKeys;

import static org.assertj.core.api.Assertions.assertThat;

/** What several members' files decide together, on a real log: phones, guardians, merges, erasure. */
class MembersTogetherTest {

    private static final BranchId BRANCH = new BranchId("jingan");

    @TempDir
    static Path folder;

    private static DecidingSide side;

    @BeforeAll
    static void open() {
        side = DecidingSide.open(folder);
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @Test
    void a_phone_belongs_to_one_member() {
        MemberId first = member("13900000001");

        assertThat(side.send(new RegisterMember(MemberId.random(), BRANCH, "乙", "139 0000 0001")))
                .isEqualTo("phone-already-used");
        assertThat(side.send(new ChangePhone(first, "13900000002", PhoneReason.NEW_NUMBER)))
                .isEmpty();
        assertThat(side.send(new RegisterMember(MemberId.random(), BRANCH, "乙", "13900000001")))
                .isEmpty();
    }

    @Test
    void a_refused_command_claims_no_phone() {
        MemberId member = MemberId.random();

        assertThat(side.send(new RegisterMember(member, BRANCH, " ", "13900000003")))
                .isEqualTo("name-required");

        member("13900000003");
    }

    @Test
    void of_many_who_claim_a_phone_at_once_one_gets_it() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> claims = IntStream.range(0, 16)
                    .<Callable<String>>mapToObj(
                            i -> () -> side.send(new RegisterMember(MemberId.random(), BRANCH, "甲", "13900000004")))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (var answer : pool.invokeAll(claims)) {
                answers.add(answer.get());
            }

            assertThat(answers)
                    .containsOnlyOnce("")
                    .filteredOn(a -> !a.isEmpty())
                    .containsOnly("phone-already-used");
        }
    }

    @Test
    void a_recycled_phone_moves_with_a_reason() {
        MemberId before = member("13900000005");
        MemberId now = member(null);

        assertThat(side.send(new MovePhone(now, before, "13900000005", PhoneReason.RECYCLED)))
                .isEmpty();

        assertThat(side.eventsOf(before)).last().isEqualTo(new PhoneChanged(before, null, PhoneReason.RECYCLED));
        assertThat(side.bean(PhoneBook.class).ownerOf("+8613900000005")).contains(now);
        assertThat(side.send(new MovePhone(member(null), before, "13900000005", PhoneReason.RECYCLED)))
                .isEqualTo("phone-not-of-member");
    }

    @Test
    void a_minor_is_reached_through_a_guardian_who_may_speak() {
        MemberId mother = member("13900000006");
        MemberId child = member(null);
        Guardian guardian = new Guardian(mother, null, null, "母亲");

        assertThat(side.send(new NameGuardian(child, guardian))).isEmpty();
        assertThat(side.send(new NameGuardian(mother, new Guardian(child, null, null, null))))
                .isEqualTo("guardian-not-suitable");
        assertThat(side.send(new NameGuardian(child, new Guardian(child, null, null, null))))
                .isEqualTo("guardian-not-suitable");
        assertThat(side.send(new NameGuardian(child, new Guardian(null, " ", null, null))))
                .isEqualTo("field-required");
        assertThat(side.send(new NameGuardian(child, null))).isEmpty();
    }

    @Test
    void an_unknown_member_is_not_found() {
        assertThat(side.send(new CorrectName(MemberId.random(), "甲"))).isEqualTo("not-found");
        assertThat(side.send(new MergeMember(MemberId.random(), member(null)))).isEqualTo("not-found");
    }

    @Test
    void a_hold_and_an_alias_stand_against_an_erasure() {
        MemberId main = member(null);
        MemberId alias = member(null);
        side.send(new MergeMember(alias, main));
        side.send(new PlaceLegalHold(alias, "2026-17"));

        assertThat(side.send(erase(alias))).isEqualTo("member-is-alias");
        assertThat(side.send(erase(main))).isEqualTo("legal-hold");
        side.send(new LiftLegalHold(alias));
        assertThat(side.send(erase(main))).isEmpty();

        assertThat(side.send(new CorrectName(alias, "甲"))).isEqualTo("person-erased");
    }

    @Test
    void an_erasure_is_confirmed_when_the_key_and_the_phone_are_gone() {
        MemberId member = member("13900000007");

        assertThat(side.send(erase(member))).isEmpty();
        assertThat(side.send(erase(member))).isEmpty();

        Eventually.holds(() -> side.eventsOf(member).contains(new ErasureConfirmed(member, 1, true)));
        assertThat(side.bean(SubjectKeys.class).forOpening(member.stream())).isEmpty();
        assertThat(side.bean(PhoneBook.class).ownerOf("+8613900000007")).isEmpty();
        assertThat(side.bean(ErasureRegister.class).subjects()).contains(member.stream());
        assertThat(side.send(new RegisterMember(MemberId.random(), BRANCH, "乙", "13900000007")))
                .isEmpty();
    }

    @Test
    void a_withdrawn_consent_takes_the_health_facts_with_it() {
        MemberId member = member(null);
        ConsentId consent = ConsentId.random();
        LocalDate day = LocalDate.of(2026, 1, 5);
        side.send(new GiveConsent(member, consent, ConsentPurpose.HEALTH, ConsentChannel.PAPER, "1", day));
        side.send(new RecordHealthFact(
                member, HealthFactId.random(), new HealthFact(HealthFactKind.ALLERGY, "乳香", null)));

        side.send(new WithdrawConsent(member, ConsentPurpose.HEALTH, ConsentChannel.PAPER, day));

        Eventually.holds(() ->
                side.bean(SubjectKeys.class).forOpening(consent.subject(member)).isEmpty());
        assertThat(side.bean(SubjectKeys.class).forOpening(member.stream())).isPresent();
    }

    @Test
    void the_phone_book_is_made_again_from_the_log() {
        MemberId kept = member("13900000008");
        MemberId changed = member("13900000009");
        side.send(new ChangePhone(changed, null, PhoneReason.REMOVED));
        SqlPhoneBook phones = side.bean(SqlPhoneBook.class);
        phones.clear();

        side.bean(PhoneBookRebuild.class).rebuild();

        assertThat(phones.ownerOf("+8613900000008")).contains(kept);
        assertThat(phones.ownerOf("+8613900000009")).isEmpty();
    }

    private static MemberId member(@Nullable String phone) {
        MemberId member = MemberId.random();
        assertThat(side.send(new RegisterMember(member, BRANCH, "甲", phone))).isEmpty();
        return member;
    }

    private static EraseMember erase(MemberId member) {
        return new EraseMember(member, ErasureReason.REQUESTED, null);
    }
}
