package io.salonledger.query.projection;

import java.time.Clock;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;

import io.salonledger.contracts.privacy.SubjectKeys;

/** Feeds the read models from the log, where the role {@code query} runs. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('query')")
public class ProjectionAutoConfiguration {

    /** Begins every collection and index of ours; tests give each class its own. */
    private final String prefix;

    /** Events a batch: large enough that a commit's cost is spread thin, small enough to show progress. */
    private final int batch;

    ProjectionAutoConfiguration(
            @Value("${salon.read-model-prefix:salon-}") String prefix,
            @Value("${salon.projection.batch:1000}") int batch) {
        this.prefix = prefix;
        this.batch = batch;
    }

    @Bean
    DocumentJson documentJson(SubjectKeys keys) {
        return new DocumentJson(keys);
    }

    @Bean
    DocumentStores documentStores(MongoDatabase mongo, ElasticsearchClient elastic) {
        return new DocumentStores(mongo, elastic, prefix);
    }

    @Bean
    MongoTemplate axonCollections(MongoDatabase mongo) {
        return DefaultMongoTemplate.builder()
                .mongoDatabase(mongo)
                .trackingTokensCollectionName(prefix + "tokens")
                .deadLetterCollectionName(prefix + "dead-letters")
                .build();
    }

    /** Tokens lie with the documents, so that a crash loses both or neither and the projection just goes on. */
    @Bean
    TokenStore readModelTokens(
            MongoTemplate collections, Serializer serializer, @Value("${salon.axon-server.servers:}") String servers) {
        MongoTokenStore.Builder store = MongoTokenStore.builder()
                .mongoTemplate(collections)
                .serializer(serializer)
                .transactionManager(NoTransactionManager.instance());
        // Alone on its folder, a process may take up at once what its killed predecessor had claimed.
        return new SparingTokenStore(servers.isBlank() ? store.nodeId("embedded") : store, System::nanoTime);
    }

    @Bean
    LogHead logHead(EventStore log) {
        return new LogHead(log);
    }

    @Bean
    GenerationFactory generationFactory(
            DocumentStores stores,
            DocumentJson json,
            EventStore log,
            TokenStore readModelTokens,
            MongoTemplate collections,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            ParameterResolverFactory parameters,
            QueryUpdateEmitter updates,
            Clock clock,
            Visible visible,
            ObjectProvider<MeterRegistry> metrics) {
        return new GenerationFactory(
                stores,
                json,
                log,
                readModelTokens,
                collections,
                eventSerializer,
                parameters,
                updates,
                clock,
                visible,
                new ProcessorMonitors(metrics.getIfAvailable(), clock),
                batch);
    }

    @Bean
    Visible visible(ObjectProvider<MeterRegistry> meters, Clock clock) {
        return new Visible(meters.getIfAvailable(SimpleMeterRegistry::new), clock);
    }

    @Bean
    ReadModelMeters readModelMeters(ReadModels readModels) {
        return new ReadModelMeters(readModels);
    }

    @Bean
    ReadModelHealth readModelsHealthIndicator(ReadModels readModels) {
        return new ReadModelHealth(readModels);
    }

    @Bean
    ReadModels readModels(
            List<ReadModel<?>> models,
            GenerationFactory factory,
            DocumentStores stores,
            MongoDatabase mongo,
            LogHead head,
            Clock clock) {
        return new ReadModels(models, factory, stores, new Generations(mongo, prefix), head, clock);
    }

    @Bean
    ReadModelReaders readModelReaders(
            ReadModels readModels, MongoDatabase mongo, ElasticsearchClient elastic, DocumentJson json) {
        return new ReadModelReaders(readModels, mongo, elastic, prefix, json);
    }
}
