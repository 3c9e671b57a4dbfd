package io.salonledger.query.member;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.GuardianNamed;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.member.event.SourceCorrected;
import io.salonledger.contracts.member.query.GuardianDetails;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.NoteDetails;
import io.salonledger.contracts.member.query.RelatedMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.projection.ProjectionRig;

import static io.salonledger.query.member.MemberFacts.MEMBER;
import static io.salonledger.query.member.MemberFacts.OTHER;
import static io.salonledger.query.member.MemberFacts.STREAM;
import static io.salonledger.query.member.MemberFacts.TODAY;
import static io.salonledger.query.member.MemberFacts.note;
import static io.salonledger.query.member.MemberFacts.personal;
import static io.salonledger.query.member.MemberFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

class CardRelationsTest {

    private static final Actor DESK = new Actor("d1", Set.of(Role.FRONT_DESK), null, Set.of(), "test");
    private static final Actor THERAPIST = new Actor("t1", Set.of(Role.THERAPIST), null, Set.of(), "test");

    private final ProjectionRig<MemberDetailsDocument> rig = ProjectionRig.of(MemberDetailsProjection.MODEL);

    CardRelationsTest() {
        rig.handle(OTHER.stream(), registered(OTHER, "王惠兰", "+8613900000000"));
        rig.handle(STREAM, registered());
    }

    @Test
    void a_guardian_who_is_a_member_is_called_as_on_their_own_file() {
        rig.handle(STREAM, guarded(new Guardian(OTHER, null, null, "母亲")));

        assertThat(card(THERAPIST).person().guardian()).isEqualTo(new GuardianDetails(OTHER, "王惠兰", null, "母亲"));
    }

    @Test
    void the_phone_of_a_guardian_without_a_file_is_masked_for_those_who_may_not_see_contacts() {
        rig.handle(STREAM, guarded(new Guardian(null, "王先生", "+8613700001234", "父亲")));

        assertThat(card(DESK).person().guardian()).isEqualTo(new GuardianDetails(null, "王先生", "+8613700001234", "父亲"));
        assertThat(card(THERAPIST).person().guardian())
                .isEqualTo(new GuardianDetails(null, "王先生", "137 •••• 1234", "父亲"));
    }

    @Test
    void nobody_is_called_who_was_erased() {
        rig.handle(STREAM, guarded(new Guardian(OTHER, null, null, "母亲")));
        rig.handle(STREAM, new SourceCorrected(MEMBER, MemberSource.REFERRAL, OTHER));
        assertThat(card(DESK).standing().referrer()).isEqualTo(new RelatedMember(OTHER, "王惠兰"));

        rig.keys().destroy(OTHER.stream());

        assertThat(card(DESK).person().guardian()).isEqualTo(new GuardianDetails(OTHER, "", null, "母亲"));
        assertThat(card(DESK).standing().referrer()).isEqualTo(new RelatedMember(OTHER, ""));
    }

    @Test
    void a_note_tells_on_which_file_it_stands() {
        rig.handle(OTHER.stream(), new NoteWritten(OTHER, new NoteId("n2"), Personal.of(OTHER.stream(), "怕凉")));
        rig.handle(STREAM, note("n1", "喜欢关灯"));
        rig.handle(OTHER.stream(), new MemberMerged(OTHER, MEMBER));
        rig.handle(STREAM, new AliasAdded(MEMBER, OTHER));

        assertThat(card(DESK).notes()).extracting(NoteDetails::file).containsExactlyInAnyOrder(MEMBER, OTHER);
    }

    private static GuardianNamed guarded(Guardian guardian) {
        @Nullable MemberId member = guardian.member();
        return new GuardianNamed(MEMBER, member, personal(guardian));
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
