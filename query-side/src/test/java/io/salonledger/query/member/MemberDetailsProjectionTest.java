package io.salonledger.query.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.AliasRemoved;
import io.salonledger.contracts.member.event.MemberBlocked;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.member.event.ProfileCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.member.query.AliasDetails;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.NoteDetails;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.query.projection.ProjectionRig;

import static io.salonledger.query.member.MemberFacts.BRANCH;
import static io.salonledger.query.member.MemberFacts.MEMBER;
import static io.salonledger.query.member.MemberFacts.OTHER;
import static io.salonledger.query.member.MemberFacts.STREAM;
import static io.salonledger.query.member.MemberFacts.TODAY;
import static io.salonledger.query.member.MemberFacts.allergy;
import static io.salonledger.query.member.MemberFacts.consent;
import static io.salonledger.query.member.MemberFacts.erased;
import static io.salonledger.query.member.MemberFacts.note;
import static io.salonledger.query.member.MemberFacts.personal;
import static io.salonledger.query.member.MemberFacts.registered;
import static io.salonledger.query.member.MemberFacts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

class MemberDetailsProjectionTest {

    private static final Actor OWNER = new Actor("owner", Set.of(Role.OWNER), null, Set.of(), "test");
    private static final Actor THERAPIST = new Actor("t1", Set.of(Role.THERAPIST), null, Set.of(), "test");
    private static final Actor ANALYST = new Actor("a1", Set.of(Role.ANALYST), null, Set.of(), "test");
    private static final Profile PROFILE =
            new Profile(Sex.FEMALE, new Birthday(1992, 12, 3), "shihan@example.com", "wsh", null, List.of());

    private final ProjectionRig<MemberDetailsDocument> rig = ProjectionRig.of(MemberDetailsProjection.MODEL);

    @Test
    void a_registered_member_has_a_card() {
        rig.handle(STREAM, registered());

        MemberDetails card = card(OWNER);
        assertThat(card.person().name()).isEqualTo("王诗涵");
        assertThat(card.contact().phone()).isEqualTo("+8613812346021");
        assertThat(card.standing().registeredAt()).isEqualTo(ProjectionRig.START);
        assertThat(card.standing().customerClass()).isEqualTo(CustomerClass.POTENTIAL);
    }

    @Test
    void an_imported_member_is_called_by_the_code() {
        rig.handle(
                STREAM,
                new MemberImported(
                        MEMBER,
                        BRANCH,
                        new SourceRow("clients.csv", 2),
                        personal("KERT01"),
                        null,
                        null,
                        personal(new ImportedMember(null, null, PROFILE, "quiet", LocalDate.of(2018, 3, 15)))));

        MemberDetails card = card(OWNER);
        assertThat(card.person().name()).isEqualTo("KERT01");
        assertThat(card.person().age()).isEqualTo(33);
        assertThat(card.standing().since()).isEqualTo(LocalDate.of(2018, 3, 15));
    }

    @Test
    void contacts_are_masked_for_those_who_may_not_see_them() {
        rig.handle(STREAM, registered(), new ProfileCorrected(MEMBER, personal(PROFILE)));

        assertThat(card(ANALYST).contact())
                .isEqualTo(new MemberContact("138 •••• 6021", "s••••@example.com", "••••", null, true));
        assertThat(card(OWNER).contact().masked()).isFalse();
    }

    @Test
    void health_facts_are_for_those_who_serve() {
        rig.handle(STREAM, registered(), consent(ConsentPurpose.HEALTH), allergy());

        assertThat(card(ANALYST).traits().health()).isNull();
        assertThat(Objects.requireNonNull(card(THERAPIST).traits().health()).facts())
                .extracting(fact -> fact.content().text())
                .containsExactly("乳香精油");
    }

    @Test
    void a_withdrawn_consent_takes_the_health_facts_from_the_card() {
        rig.handle(STREAM, registered(), consent(ConsentPurpose.HEALTH), allergy(), withdrawn());

        assertThat(card(OWNER).traits().health()).isNull();
        assertThat(rig.get("m1").traits().health()).isEmpty();
        assertThat(card(OWNER).consents().getFirst().withdrawnOn()).isEqualTo(TODAY);
    }

    @Test
    void notes_are_shown_newest_first_with_who_wrote_them() {
        rig.handle(STREAM, registered(), note("n1", "喜欢关灯"), note("n2", "怕凉"));
        rig.handle(STREAM, new NoteStruck(MEMBER, new NoteId("n1")));

        assertThat(card(OWNER).notes()).extracting(NoteDetails::text).containsExactly("怕凉", "喜欢关灯");
        assertThat(card(OWNER).notes()).extracting(NoteDetails::struck).containsExactly(false, true);
        assertThat(card(OWNER).notes().getFirst().by()).isEqualTo("system:test");
    }

    @Test
    void a_card_joins_the_files_that_stand_for_it() {
        rig.handle(OTHER.stream(), registered(OTHER, "王小姐", "+8613900000000"));
        rig.handle(STREAM, new MemberRegistered(MEMBER, BRANCH, personal("王诗涵"), null, MemberSource.WALK_IN, null));
        rig.handle(OTHER.stream(), new MemberMerged(OTHER, MEMBER));
        rig.handle(STREAM, new AliasAdded(MEMBER, OTHER));

        MemberDetails card = card(OWNER);
        assertThat(card.contact().phone()).isEqualTo("+8613900000000");
        assertThat(card.standing().aliases()).extracting(AliasDetails::name).containsExactly("王小姐");

        rig.handle(OTHER.stream(), new MemberUnmerged(OTHER, MEMBER));
        rig.handle(STREAM, new AliasRemoved(MEMBER, OTHER));
        assertThat(card(OWNER).standing().aliases()).isEmpty();
        assertThat(card(OWNER).contact().phone()).isNull();
    }

    @Test
    void the_card_is_the_same_after_a_replay() {
        rig.handle(
                STREAM,
                registered(),
                new NameCorrected(MEMBER, personal("王世晗")),
                new TagsChanged(MEMBER, personal(List.of("常客"))),
                consent(ConsentPurpose.HEALTH),
                allergy(),
                note("n1", "喜欢关灯"),
                new MemberBlocked(MEMBER, BlockReason.UNPAID, null));
        var before = rig.stored(Set.of("m1"));

        rig.replay();

        assertThat(rig.stored(Set.of("m1"))).isEqualTo(before);
        assertThat(card(OWNER).person().name()).isEqualTo("王世晗");
    }

    @Test
    void the_stored_card_holds_no_clear_text() {
        rig.handle(
                STREAM,
                registered(),
                new ProfileCorrected(MEMBER, personal(PROFILE)),
                consent(ConsentPurpose.HEALTH),
                allergy(),
                note("n1", "喜欢关灯"));

        assertThat(rig.stored(Set.of("m1")).toString()).doesNotContain("王", "138", "乳香", "关灯", "shihan", "FEMALE");
    }

    @Test
    void of_an_erased_person_only_the_file_stays() {
        rig.handle(STREAM, registered(), note("n1", "喜欢关灯"), erased(MEMBER, null));

        MemberDetails card = card(OWNER);
        assertThat(card.person().name()).isEmpty();
        assertThat(card.notes()).isEmpty();
        assertThat(card.standing().erasedAt()).isNotNull();
        assertThat(rig.stored(Set.of("m1")).toString()).doesNotContain("\"c\":");
    }

    @Test
    void without_the_key_a_card_still_opens() {
        rig.handle(STREAM, registered(), note("n1", "喜欢关灯"));

        rig.keys().destroy(STREAM);

        assertThat(card(OWNER).person().name()).isEmpty();
    }

    private MemberDetails card(Actor actor) {
        MemberDetailsDocument main = rig.get("m1");
        List<MemberDetailsDocument> aliases = main.standing().aliases().stream()
                .map(alias -> rig.get(alias.member().value()))
                .toList();
        CardRelations relations = new CardRelations(CardRelations.of(main).stream()
                .map(related -> rig.get(related.value()))
                .toList());
        return new CardAnswer(main, aliases, relations, actor, TODAY).details();
    }
}
