package io.salonledger.query.engine;

import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The clients of the two document engines. It goes before Boot's own MongoDB and Elasticsearch configurations, so
 * that those, should they come to the class path, find our clients and add none of their own.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration"
        })
@ConditionalOnExpression("'${salon.roles:command,query,ui}'.contains('query')")
@EnableConfigurationProperties(QueryEngineSettings.class)
public class QueryEnginesAutoConfiguration {

    @Bean
    DocumentEngine documentEngine(QueryEngineSettings settings) {
        return settings.mongodb().isRemote()
                ? new RemoteDocuments(Objects.requireNonNull(settings.mongodb().uri()))
                : DocumentServer.start(settings.data().resolve("documents"));
    }

    @Bean
    MongoClient mongoClient(DocumentEngine engine) {
        return DocumentClients.open(engine);
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, DocumentEngine engine) {
        return client.getDatabase(DocumentClients.databaseOf(engine));
    }

    @Bean
    SearchEngine searchEngine(QueryEngineSettings settings) {
        return settings.elasticsearch().isRemote()
                ? new RemoteSearch(settings.elasticsearch().uris())
                : SearchNode.start(settings.data().resolve("search"));
    }

    @Bean
    Rest5Client rest5Client(SearchEngine engine, QueryEngineSettings settings) {
        return SearchClients.open(engine, settings.elasticsearch());
    }

    @Bean
    ElasticsearchTransport elasticsearchTransport(Rest5Client client) {
        return new Rest5ClientTransport(client, new Jackson3JsonpMapper());
    }

    @Bean
    ElasticsearchClient elasticsearchClient(ElasticsearchTransport transport) {
        return new ElasticsearchClient(transport);
    }
}
