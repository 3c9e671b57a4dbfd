package io.salonledger.contracts.wire;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonalSealTest {

    private static final MemberId MEMBER = new MemberId("m1");

    private final FixedKeys keys = new FixedKeys();
    private final EventSerializer serializer = EventSerializer.with(keys);

    private record Elsewhere(@Sealed("other.tag") Personal<String> name) {}

    private record Listed(@Sealed("list.tag") List<Personal<String>> names) {}

    private record Untagged(Personal<String> name) {}

    @Test
    void the_stored_form_holds_no_clear_text() {
        String json = write(event("王诗涵"));

        assertThat(json).doesNotContain("王").contains("\"k\":\"member:m1\"", "\"v\":1", "\"c\":\"");
    }

    @Test
    void a_known_value_reads_back() {
        assertThat(read(write(event("王诗涵"))).name().value()).contains("王诗涵");
    }

    @Test
    void a_value_reads_as_erased_once_the_key_is_destroyed() {
        String json = write(event("王诗涵"));

        keys.destroy(MEMBER.stream());

        assertThat(read(json).name().isErased()).isTrue();
    }

    @Test
    void an_erased_value_is_written_again_as_it_was() {
        String json = write(event("王诗涵"));
        keys.destroy(MEMBER.stream());

        assertThat(write(read(json))).isEqualTo(json);
    }

    @Test
    void nothing_new_is_sealed_for_an_erased_person() {
        keys.destroy(MEMBER.stream());

        assertThatThrownBy(() -> write(event("王诗涵")))
                .hasRootCauseInstanceOf(Rejected.class)
                .rootCause()
                .hasMessage("person-erased");
    }

    @Test
    void a_value_moved_to_another_field_does_not_open() {
        String json = write(event("王诗涵")).replace("\"member\":\"m1\",", "");

        Elsewhere moved = serializer.getObjectMapper().readValue(json, Elsewhere.class);

        assertThatThrownBy(() -> moved.name().value()).hasMessageContaining("Can't open other.tag");
    }

    @Test
    void values_in_a_list_are_sealed_one_by_one() {
        String json = write(new Listed(List.of(Personal.of("member:m1", "甲"), Personal.of("member:m2", "乙"))));

        keys.destroy("member:m1");

        Listed read = serializer.getObjectMapper().readValue(json, Listed.class);
        assertThat(read.names().get(0).isErased()).isTrue();
        assertThat(read.names().get(1).value()).contains("乙");
    }

    @Test
    void a_personal_value_without_a_tag_is_refused() {
        assertThatThrownBy(() -> write(new Untagged(Personal.of("member:m1", "甲"))))
                .hasMessageContaining("without @Sealed");
    }

    @Test
    void a_log_line_never_shows_the_value() {
        assertThat(event("王诗涵").toString()).doesNotContain("王");
    }

    private static NameCorrected event(String name) {
        return new NameCorrected(MEMBER, Personal.of(MEMBER.stream(), name));
    }

    private String write(Object event) {
        return serializer.serialize(event, String.class).getData();
    }

    private NameCorrected read(String json) {
        return serializer.getObjectMapper().readValue(json, NameCorrected.class);
    }
}
