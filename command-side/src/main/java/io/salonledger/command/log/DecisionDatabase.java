package io.salonledger.command.log;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Where the deciding side keeps its own few tables: what must be unique, how far automations are. Beside the log, so in the
 * same transaction with it; where the log is Axon Server's, in a file of its own.
 *
 * @param intact false if it may lack what goes with the newest events of the log
 */
public record DecisionDatabase(DataSource dataSource, boolean intact) {

    /** Runs a script of {@code CREATE TABLE IF NOT EXISTS}. */
    public DecisionDatabase with(Class<?> owner, String script) {
        new ResourceDatabasePopulator(new ClassPathResource(script, owner)).execute(dataSource);
        return this;
    }

    public JdbcTemplate sql() {
        return new JdbcTemplate(dataSource);
    }
}
