package io.salonledger.ui.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the disk gives at best: one plain row, committed and synced, in the file where the log lies. */
final class RawAppend implements AutoCloseable {

    private static final byte[] ROW = new byte[600];

    private final Connection connection;
    private final PreparedStatement insert;

    RawAppend(DataSource log) throws SQLException {
        this.connection = log.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS bench_raw(id IDENTITY PRIMARY KEY, row_ VARBINARY(1000))");
        }
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement("INSERT INTO bench_raw(row_) VALUES (?)");
    }

    void once() {
        try (Statement statement = connection.createStatement()) {
            insert.setBytes(1, ROW);
            insert.executeUpdate();
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.setAutoCommit(true);
        connection.close();
    }
}
