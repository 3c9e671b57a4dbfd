package io.salonledger.command.log;

import java.nio.file.Path;
import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;

/** The deciding side's own tables, with every kind of log. */
@AutoConfiguration(after = EventLogAutoConfiguration.class)
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('command')")
class DecisionDatabaseAutoConfiguration {

    @Bean
    DecisionDatabase decisionDatabase(
            @Qualifier("logDataSource") ObjectProvider<DataSource> log, @Value("${salon.data:./data}") Path data) {
        DataSource embedded = log.getIfAvailable();
        return new DecisionDatabase(embedded == null ? LogDatabase.file(data.resolve("decisions"), "own") : embedded);
    }
}
