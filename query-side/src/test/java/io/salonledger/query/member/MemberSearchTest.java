package io.salonledger.query.member;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.member.event.ProfileCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.member.query.CountMembers;
import io.salonledger.contracts.member.query.MemberCounts;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ProjectionRig;

import static io.salonledger.query.member.MemberFacts.CLOCK;
import static io.salonledger.query.member.MemberFacts.MEMBER;
import static io.salonledger.query.member.MemberFacts.OTHER;
import static io.salonledger.query.member.MemberFacts.STREAM;
import static io.salonledger.query.member.MemberFacts.erased;
import static io.salonledger.query.member.MemberFacts.note;
import static io.salonledger.query.member.MemberFacts.personal;
import static io.salonledger.query.member.MemberFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

class MemberSearchTest {

    private static final MetaData OWNER =
            MetaData.from(new Actor("owner", Set.of(Role.OWNER), null, Set.of(), "test").toMetadata());
    private static final MetaData ANALYST =
            MetaData.from(new Actor("a1", Set.of(Role.ANALYST), null, Set.of(), "test").toMetadata());

    private final FixedKeys keys = new FixedKeys();
    private final MemberTokens tokens = new MemberTokens(new BlindTokens(keys), keys);
    private final ProjectionRig<MemberSearchDocument> rig =
            ProjectionRig.of(MemberSearchProjection.model(tokens), keys);
    private final MemberSearchQueries queries = new MemberSearchQueries(rig.searchReader(), tokens, CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"王", "诗涵", "wangshi", "wsh", "6021", "138 1234", "常客", "关灯", "shihan@example.com"})
    void a_member_is_found_by(String text) {
        everything();

        assertThat(names(text)).containsExactly("王诗涵");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "9999", "开灯", "wsx"})
    void a_member_is_not_found_by(String text) {
        everything();

        assertThat(names(text)).isEmpty();
    }

    @Test
    void a_corrected_name_is_found_and_the_old_one_is_not() {
        everything();
        rig.handle(STREAM, new NameCorrected(MEMBER, personal("李明")));

        assertThat(names("liming")).containsExactly("李明");
        assertThat(names("诗涵")).isEmpty();
        assertThat(names("6021")).containsExactly("李明");
    }

    @Test
    void a_struck_note_is_found_no_more() {
        everything();
        rig.handle(STREAM, new NoteStruck(MEMBER, new NoteId("n1")));

        assertThat(names("关灯")).isEmpty();
    }

    @Test
    void lists_are_filtered() {
        everything();
        rig.handle(OTHER.stream(), registered(OTHER, "李明", "+8613900000000"));

        assertThat(names(filter(List.of("常客"), null, null))).containsExactly("王诗涵");
        assertThat(names(filter(List.of(), 12, null))).containsExactly("王诗涵");
        assertThat(names(filter(List.of(), 11, null))).isEmpty();
        assertThat(names(filter(List.of(), null, false))).containsExactly("李明", "王诗涵");
        assertThat(names(filter(List.of(), null, true))).isEmpty();
    }

    @Test
    void members_are_counted_by_what_can_be_filtered() {
        everything();
        rig.handle(OTHER.stream(), registered(OTHER, "李明", "+8613900000000"));

        MemberCounts counts = queries.handle(new CountMembers("", filter(List.of("常客"), null, null)));

        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.byTag()).containsOnly(Map.entry("常客", 1L), Map.entry("SPA", 1L));
        assertThat(counts.byBranch()).containsOnly(Map.entry("jingan", 1L));
        assertThat(counts.byClass()).containsEntry(CustomerClass.POTENTIAL, 1L).containsEntry(CustomerClass.NEW, 0L);
    }

    @Test
    void a_merged_person_is_one_row_found_by_both_names() {
        everything();
        rig.handle(OTHER.stream(), registered(OTHER, "诗诗", "+8613900000000"), new MemberMerged(OTHER, MEMBER));

        assertThat(names("")).containsExactly("王诗涵");
        assertThat(names("诗诗")).containsExactly("王诗涵");
        rig.handle(OTHER.stream(), new NameCorrected(OTHER, Personal.of(OTHER.stream(), "涵涵")));
        assertThat(names("涵涵")).containsExactly("王诗涵");

        rig.handle(OTHER.stream(), new MemberUnmerged(OTHER, MEMBER));
        assertThat(names("涵涵")).containsExactly("涵涵");
    }

    @Test
    void another_list_is_told_whom_a_word_means_with_all_their_files_and_nobody_who_was_erased() {
        IndexedMembers finder = new IndexedMembers(rig.searchReader(), tokens);
        everything();
        rig.handle(OTHER.stream(), registered(OTHER, "诗诗", "+8613900000000"), new MemberMerged(OTHER, MEMBER));

        assertThat(finder.found("wsh")).containsExactlyInAnyOrder(MEMBER, OTHER);
        assertThat(finder.found("6021")).contains(MEMBER);
        assertThat(finder.found("李")).isEmpty();
        assertThat(finder.found("…")).isEmpty();

        rig.handle(
                STREAM,
                new MemberErased(MEMBER, ErasureReason.REQUESTED, null, List.of(RecordKind.NAME), List.of(), null));
        assertThat(finder.found("wsh")).doesNotContain(MEMBER);
    }

    @Test
    void phones_are_masked_for_those_who_may_not_see_them() {
        everything();

        assertThat(rows("", MemberFilter.ALL, OWNER))
                .extracting(MemberRow::phone)
                .containsExactly("+8613812346021");
        assertThat(rows("", MemberFilter.ALL, ANALYST))
                .extracting(MemberRow::phone)
                .containsExactly("138 •••• 6021");
    }

    @Test
    void nothing_is_in_clear_and_a_replay_changes_nothing() {
        everything();
        var before = rig.stored(Set.of("m1"));

        rig.replay();

        assertThat(rig.stored(Set.of("m1"))).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("王", "wang", "138", "6021", "常客", "关灯", "shihan");
    }

    @Test
    void an_erased_person_is_gone_with_every_token() {
        everything();
        rig.handle(STREAM, erased(MEMBER, null));

        assertThat(rig.document("m1")).isEmpty();
        assertThat(names("王")).isEmpty();
        rig.replay();
        assertThat(rig.document("m1")).isEmpty();
    }

    private void everything() {
        Profile profile =
                new Profile(Sex.FEMALE, new Birthday(null, 12, 3), "shihan@example.com", null, null, List.of());
        rig.handle(
                STREAM,
                registered(),
                new TagsChanged(MEMBER, personal(List.of("常客", "SPA"))),
                new ProfileCorrected(MEMBER, personal(profile)),
                note("n1", "喜欢关灯"));
    }

    private static MemberFilter filter(List<String> tags, @Nullable Integer month, @Nullable Boolean blocked) {
        return new MemberFilter(null, tags, null, null, month, null, null, null, blocked);
    }

    private List<String> names(String text) {
        return rows(text, MemberFilter.ALL, OWNER).stream().map(MemberRow::name).toList();
    }

    private List<String> names(MemberFilter filter) {
        return rows("", filter, OWNER).stream().map(MemberRow::name).toList();
    }

    private List<MemberRow> rows(String text, MemberFilter filter, MetaData metadata) {
        return queries.handle(new SearchMembers(text, filter, MemberSort.NEWEST, new PageRequest(0, 10)), metadata)
                .items();
    }
}
