package io.salonledger.command.member;

import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.event.AliasAdded;
import io.salonledger.contracts.member.event.ConsentGiven;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.FixedKeys;

import static io.salonledger.command.member.Members.MEMBER;
import static io.salonledger.command.member.Members.OTHER;
import static io.salonledger.command.member.Members.TODAY;
import static io.salonledger.command.member.Members.registered;
import static org.assertj.core.api.Assertions.assertThat;

/** What a snapshot forgets, the next decision doesn't know. */
class MemberSnapshotTest {

    private final EventSerializer serializer = EventSerializer.with(new FixedKeys());

    @Test
    void a_file_comes_back_from_a_snapshot_with_all_its_parts() {
        Member member = new Member();
        member.on(registered("王诗涵", "+8613812346021"));
        member.person().on(registered("王诗涵", "+8613812346021"));
        Wellbeing wellbeing = member.wellbeing();
        wellbeing.on(
                new ConsentGiven(MEMBER, new ConsentId("c1"), ConsentPurpose.HEALTH, ConsentChannel.PAPER, "1", TODAY));
        member.standing().ties().on(new AliasAdded(MEMBER, OTHER));

        String stored = serializer.serialize(member, String.class).getData();
        Member read = serializer.deserialize(
                new SimpleSerializedObject<>(stored, String.class, Member.class.getName(), null));

        assertThat(stored)
                .as("as snapshots have been written since the first day")
                .contains("},\"registered\":{\"member\":\"m1\"")
                .contains("\"aliases\":[\"")
                .doesNotContain("\"person\"", "\"ties\"");
        assertThat(stored).doesNotContain("王", "138");
        assertThat(serializer.serialize(read, String.class).getData()).isEqualTo(stored);
        assertThat(read.wellbeing().healthConsents()).containsExactly(new ConsentId("c1"));
        assertThat(read.standing().ties().aliases()).containsExactly(OTHER);
        assertThat(read.currentPhone()).isEqualTo("+8613812346021");
    }
}
