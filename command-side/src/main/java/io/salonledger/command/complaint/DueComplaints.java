package io.salonledger.command.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.DecisionDatabase;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.command.MarkOverdue;
import io.salonledger.contracts.member.MemberId;

/** What is open and until when, beside the log and a moment behind it: the sweep's list of work. */
@Component
class DueComplaints {

    private final JdbcTemplate sql;

    DueComplaints(DecisionDatabase database) {
        this.sql = database.with(DueComplaints.class, "complaint-due.sql").sql();
    }

    void open(ComplaintId complaint, @Nullable MemberId member, OffsetDateTime due, Instant recordedAt) {
        sql.update(
                "MERGE INTO complaint_due (complaint, member, due_at, recorded_at, is_open, is_marked)"
                        + " KEY (complaint) VALUES (?, ?, ?, ?, TRUE, FALSE)",
                complaint.value(),
                member == null ? null : member.value(),
                due.toString(),
                recordedAt.toEpochMilli());
        dueBy(complaint, due);
    }

    void openAgain(ComplaintId complaint, OffsetDateTime due, Instant recordedAt) {
        sql.update(
                "UPDATE complaint_due SET is_open = TRUE, recorded_at = ? WHERE complaint = ?",
                recordedAt.toEpochMilli(),
                complaint.value());
        dueBy(complaint, due);
    }

    void dueBy(ComplaintId complaint, OffsetDateTime due) {
        sql.update(
                "UPDATE complaint_due SET due_at = ?, due_ms = ?, is_marked = FALSE WHERE complaint = ?",
                due.toString(),
                due.toInstant().toEpochMilli(),
                complaint.value());
    }

    void close(ComplaintId complaint) {
        sql.update("UPDATE complaint_due SET is_open = FALSE WHERE complaint = ?", complaint.value());
    }

    void mark(ComplaintId complaint) {
        sql.update("UPDATE complaint_due SET is_marked = TRUE WHERE complaint = ?", complaint.value());
    }

    /** What nobody has said to be overdue, oldest first. */
    List<MarkOverdue> passed(Instant now, Instant recordedBefore) {
        return sql.query(
                "SELECT complaint, due_at FROM complaint_due WHERE is_open AND NOT is_marked"
                        + " AND due_ms <= ? AND recorded_at <= ? ORDER BY due_ms",
                (row, number) -> new MarkOverdue(
                        new ComplaintId(row.getString("complaint")), OffsetDateTime.parse(row.getString("due_at"))),
                now.toEpochMilli(),
                recordedBefore.toEpochMilli());
    }
}
