package io.salonledger.command.complaint;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.DecisionDatabase;
import io.salonledger.command.member.ErasureGuard;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.member.MemberId;

/**
 * A row beside the log for each, in the transaction of the command. Whoever opens a case holds the member's file, as an
 * erasure does: so what is found here is exact, not only true a moment later.
 */
@Component
class SqlOpenCases implements OpenCases, ErasureGuard {

    private final JdbcTemplate sql;

    SqlOpenCases(DecisionDatabase database) {
        this.sql = database.with(SqlOpenCases.class, "complaint-open.sql").sql();
    }

    @Override
    public void open(ComplaintId complaint, MemberId member) {
        sql.update(
                "MERGE INTO complaint_open (complaint, member) KEY (complaint) VALUES (?, ?)",
                complaint.value(),
                member.value());
    }

    @Override
    public void close(ComplaintId complaint) {
        sql.update("DELETE FROM complaint_open WHERE complaint = ?", complaint.value());
    }

    @Override
    public Optional<String> obstacleTo(MemberId member) {
        boolean open = !sql.queryForList(
                        "SELECT 1 FROM complaint_open WHERE member = ? LIMIT 1", Integer.class, member.value())
                .isEmpty();
        return open ? Optional.of("open-complaint") : Optional.empty();
    }

    List<ComplaintId> all() {
        return sql.queryForList("SELECT complaint FROM complaint_open", String.class).stream()
                .map(ComplaintId::new)
                .toList();
    }

    /** Whether the list was made from the log once; from then on each command keeps it. */
    boolean isMade() {
        return !sql.queryForList("SELECT 1 FROM complaint_open_made", Integer.class)
                .isEmpty();
    }

    void made() {
        sql.update("MERGE INTO complaint_open_made (id) KEY (id) VALUES (1)");
    }
}
