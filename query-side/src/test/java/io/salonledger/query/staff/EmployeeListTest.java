package io.salonledger.query.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeDeactivated;
import io.salonledger.contracts.staff.event.EmployeeErased;
import io.salonledger.contracts.staff.event.SkillsSet;
import io.salonledger.contracts.staff.event.UserLinked;
import io.salonledger.contracts.staff.query.CountEmployees;
import io.salonledger.contracts.staff.query.EmployeeCounts;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.FindEmployee;
import io.salonledger.contracts.staff.query.FindEmployeeOfUser;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmployeeListTest {

    private static final EmployeeId WANG = new EmployeeId("e1");
    private static final EmployeeId JOANNE = new EmployeeId("e2");
    private static final BranchId JINGAN = new BranchId("jingan");

    private final FixedKeys keys = new FixedKeys();
    private final BlindTokens tokens =
            new BlindTokens((purpose, text) -> purpose + Integer.toHexString(text.hashCode()));
    private final ProjectionRig<EmployeeListDocument> rig =
            ProjectionRig.of(EmployeeListProjection.model(tokens), keys);
    private final EmployeeQueries queries = new EmployeeQueries(rig.searchReader(), tokens);

    EmployeeListTest() {
        rig.handle(WANG.stream(), added(WANG, "A1", "王师傅"));
        rig.handle(JOANNE.stream(), added(JOANNE, "JOANNE", null));
    }

    @Test
    void is_found_by_name_pinyin_and_code() {
        assertThat(found("王")).containsExactly("王师傅");
        assertThat(found("wangsh")).containsExactly("王师傅");
        assertThat(found("joa")).containsExactly("JOANNE");
        assertThat(found("")).containsExactlyInAnyOrder("王师傅", "JOANNE");
    }

    @Test
    void the_list_holds_no_name_in_clear() {
        assertThat(rig.stored(Set.of("e1", "e2")).toString())
                .doesNotContain("王")
                .doesNotContain("JOANNE");
    }

    @Test
    void an_erased_person_has_no_name() {
        keys.destroy(WANG.stream());

        assertThat(queries.handle(new FindEmployee(WANG)).name()).isEmpty();
    }

    @Test
    void who_was_erased_is_not_found_and_signs_in_as_nobody() {
        rig.handle(WANG.stream(), new UserLinked(WANG, "u1"), new EmployeeDeactivated(WANG, null));
        assertThat(queries.handle(new FindEmployeeOfUser("u1")).employee()).isEqualTo(WANG);

        rig.handle(WANG.stream(), new EmployeeErased(WANG, EmployeeErasureReason.REQUESTED, null));

        assertThat(found("王")).isEmpty();
        assertThat(rig.stored(Set.of("e1")).toString()).doesNotContain("\"c\":");
        assertThat(queries.handle(new FindEmployee(WANG)).employee().label()).isEmpty();
        assertThatThrownBy(() -> queries.handle(new FindEmployeeOfUser("u1"))).hasMessage("not-found");
    }

    @Test
    void filters_counts_and_is_the_same_after_a_replay() {
        rig.handle(
                WANG.stream(),
                new SkillsSet(WANG, new Skills(Set.of("染发"), Set.of())),
                new UserLinked(WANG, "u1"),
                new EmployeeDeactivated(WANG, LocalDate.of(2026, 6, 1)));
        var before = rig.stored(Set.of("e1", "e2"));

        rig.replay();

        assertThat(rig.stored(Set.of("e1", "e2"))).isEqualTo(before);
        EmployeeCounts counts = queries.handle(new CountEmployees(EmployeeFilter.ALL));
        assertThat(counts.active()).isEqualTo(1);
        assertThat(counts.inactive()).isEqualTo(1);
        assertThat(counts.branches()).containsExactly(new ValueCount("jingan", 2));
        assertThat(queries.handle(new FindEmployee(WANG)).employedUntil()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(queries.handle(new SearchEmployees(
                                new EmployeeFilter("", Set.of(JINGAN), Set.of("染发"), false), new PageRequest(0, 5)))
                        .items())
                .hasSize(1);
    }

    private List<String> found(String text) {
        return queries
                .handle(new SearchEmployees(new EmployeeFilter(text, Set.of(), Set.of(), null), new PageRequest(0, 5)))
                .items()
                .stream()
                .map(EmployeeRow::label)
                .toList();
    }

    private static EmployeeAdded added(EmployeeId id, String code, @Nullable String name) {
        return new EmployeeAdded(
                id,
                Personal.of(id.stream(), code),
                Personal.ofNullable(id.stream(), name),
                Set.of(JINGAN),
                new Skills(Set.of("剪发"), Set.of()),
                null);
    }
}
