package io.salonledger.command.log;

import java.nio.file.Path;
import javax.sql.DataSource;

import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The deciding side's own tables, with every kind of log. */
@AutoConfiguration(
        after = EventLogAutoConfiguration.class,
        before = {TransactionAutoConfiguration.class, NoOpTransactionAutoConfiguration.class})
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('command')")
class DecisionDatabaseAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnEmbeddedLog.class)
    static class BesideTheLog {

        @Bean
        DecisionDatabase decisionDatabase(@Qualifier("logDataSource") DataSource log) {
            return new DecisionDatabase(log, true);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnAxonServer.class)
    static class OfItsOwn {

        @Bean
        DecisionFile decisionFile(@Value("${salon.data:./data}") Path data) {
            return new DecisionFile(data.resolve("decisions"));
        }

        @Bean
        DecisionDatabase decisionDatabase(DecisionFile file) {
            return new DecisionDatabase(file.dataSource(), file.isIntact());
        }

        /** Axon commits it after Axon Server has taken the events, and rolls it back if they are refused. */
        @Bean
        PlatformTransactionManager decisionTransactions(DecisionFile file) {
            return new DataSourceTransactionManager(file.dataSource());
        }
    }
}
