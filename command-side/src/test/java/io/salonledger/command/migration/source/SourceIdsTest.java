package io.salonledger.command.migration.source;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceIdsTest {

    private final SourceIds ids = new SourceIds("imported-salon");

    /** Ids are how a newer export is recognised: this one must stay as it is for ever. */
    @Test
    void gives_this_very_id_for_ever() {
        assertThat(ids.id("client", List.of("KERT01"), 1))
                .isEqualTo(UUID.fromString("3136718f-c0db-8b34-9315-c207fb18ee55"));
    }

    @Test
    void differs_by_source_kind_key_and_occurrence() {
        assertThat(List.of(
                        ids.id("client", List.of("A"), 1),
                        ids.id("client", List.of("A"), 2),
                        ids.id("staff", List.of("A"), 1),
                        ids.id("client", List.of("B"), 1),
                        ids.id("client", List.of("A", ""), 1),
                        new SourceIds("other").id("client", List.of("A"), 1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void does_not_run_neighbouring_parts_together() {
        assertThat(ids.id("x", List.of("ab", "c"), 1)).isNotEqualTo(ids.id("x", List.of("a", "bc"), 1));
    }

    @Test
    void takes_texts_that_look_the_same_for_the_same() {
        assertThat(ids.id("x", List.of(" Cafe\u0301 "), 1)).isEqualTo(ids.id("x", List.of("Caf\u00e9"), 1));
    }

    @Test
    void marks_ids_as_uuid_of_version_8() {
        UUID id = ids.id("client", List.of("A"), 1);

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
