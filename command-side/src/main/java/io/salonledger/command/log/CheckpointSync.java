package io.salonledger.command.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/** H2's {@code CHECKPOINT SYNC} on a connection of its own; one call at a time, see {@link GroupSync}. */
final class CheckpointSync implements LogSync, AutoCloseable {

    private final String url;
    private @Nullable Connection connection;

    CheckpointSync(Path folder) {
        this.url = LogDatabase.url(folder);
    }

    @Override
    public synchronized long sync() throws SQLException {
        try (Statement statement = connected().createStatement()) {
            long last = lastIndex(statement);
            statement.execute("CHECKPOINT SYNC");
            return last;
        } catch (SQLException e) {
            // after a failed write H2 closes the file; only a new connection opens it again
            discard(e);
            throw e;
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    /** Asked of the file and not remembered: should H2 have to reopen it, nothing is promised that is not in it. */
    private static long lastIndex(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT MAX(globalIndex) FROM domain_event")) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private Connection connected() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = DriverManager.getConnection(url, LogDatabase.USER, LogDatabase.PASSWORD);
            connection = open;
        }
        return open;
    }

    private void discard(SQLException cause) {
        try {
            close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        connection = null;
    }
}
