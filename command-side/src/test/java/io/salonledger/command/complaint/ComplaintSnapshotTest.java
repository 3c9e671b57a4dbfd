package io.salonledger.command.complaint;

import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.FixedKeys;

import static io.salonledger.command.complaint.Cases.COMPLAINT;
import static io.salonledger.command.complaint.Cases.filed;
import static io.salonledger.command.complaint.Cases.resolved;
import static io.salonledger.command.complaint.Cases.said;
import static org.assertj.core.api.Assertions.assertThat;

/** What a snapshot forgets, the next decision doesn't know. */
class ComplaintSnapshotTest {

    private final EventSerializer serializer = EventSerializer.with(new FixedKeys());

    @Test
    void a_complaint_comes_back_from_a_snapshot_with_its_course_and_nothing_in_clear() {
        Complaint complaint = new Complaint();
        complaint.on(filed());
        complaint.on(new ComplaintNoteAdded(COMPLAINT, new ComplaintNoteId("n1"), said("回访")));
        Course course = complaint.course();
        course.on(filed());
        course.on(resolved());

        String stored = serializer.serialize(complaint, String.class).getData();
        Complaint read = serializer.deserialize(
                new SimpleSerializedObject<>(stored, String.class, Complaint.class.getName(), null));

        assertThat(stored).doesNotContain("等了", "回访").contains("2026-11-24T10:00:00", "APOLOGISED");
        assertThat(serializer.serialize(read, String.class).getData()).isEqualTo(stored);
    }
}
