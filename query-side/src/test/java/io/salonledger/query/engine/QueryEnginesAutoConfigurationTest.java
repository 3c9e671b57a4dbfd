package io.salonledger.query.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.sun.net.httpserver.HttpServer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class QueryEnginesAutoConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(QueryEnginesAutoConfiguration.class));

    private final ApplicationContextRunner withMongo =
            context.withPropertyValues("salon.mongodb.uri=" + TestEngines.mongoUri("engines"));

    private final ApplicationContextRunner withElastic =
            context.withPropertyValues("salon.elasticsearch.uris=" + TestEngines.elasticUri());

    @Test
    void embeds_both_engines_below_the_data_folder_when_nothing_is_set(@TempDir Path data) {
        context.withPropertyValues("salon.data=" + data).run(started -> {
            assertThat(started)
                    .hasNotFailed()
                    .hasSingleBean(Rest5Client.class)
                    .hasSingleBean(ElasticsearchTransport.class);
            assertThat(started.getBean(MongoDatabase.class).getName()).isEqualTo("salon");
            assertThat(started.getBean(ElasticsearchClient.class).ping().value())
                    .isTrue();
            assertThat(data.resolve("search")).isNotEmptyDirectory();
            assertThat(data.resolve("documents")).isNotEmptyDirectory();
        });
    }

    @Test
    void uses_remote_engines_when_their_addresses_are_set() {
        withMongo
                .withPropertyValues("salon.elasticsearch.uris=" + TestEngines.elasticUri())
                .run(started -> {
                    assertThat(started).hasNotFailed().hasSingleBean(MongoClient.class);
                    MongoDatabase database = started.getBean(MongoDatabase.class);
                    database.getCollection("c").insertOne(new Document("_id", 1));
                    assertThat(database.getName()).isEqualTo("engines");
                    assertThat(started.getBean(ElasticsearchClient.class).ping().value())
                            .isTrue();
                });
        assertThat(TestEngines.mongoClient()
                        .getDatabase("engines")
                        .getCollection("c")
                        .find())
                .as("closing the client leaves the remote engine running")
                .hasSize(1);
    }

    @Test
    void says_which_mongodb_does_not_answer_and_never_its_password() throws IOException {
        int port = closedPort();
        withElastic
                .withPropertyValues("salon.mongodb.uri=mongodb://desk:secret@127.0.0.1:" + port
                        + "/salon?serverSelectionTimeoutMS=300")
                .run(started -> assertThat(stackTraceOf(started))
                        .contains("documents-unreachable: no MongoDB answers at [127.0.0.1:" + port
                                + "]. Start it, correct salon.mongodb.uri")
                        .doesNotContain("secret"));
    }

    @Test
    void says_that_an_address_is_no_mongodb_address_and_never_repeats_it() {
        withElastic
                .withPropertyValues("salon.mongodb.uri=mongo://desk:secret@nowhere")
                .run(started -> assertThat(stackTraceOf(started))
                        .contains("documents-uri-invalid: salon.mongodb.uri is not")
                        .doesNotContain("secret"));
    }

    @Test
    void says_which_elasticsearch_does_not_answer() throws IOException {
        int port = closedPort();
        withMongo
                .withPropertyValues("salon.elasticsearch.uris=http://127.0.0.1:" + port)
                .run(started -> assertThat(started)
                        .getFailure()
                        .hasStackTraceContaining("search-unreachable: no Elasticsearch answers at [http://127.0.0.1:"
                                + port + "]. Start it, correct salon.elasticsearch.uris"));
    }

    @Test
    void shows_user_name_and_password_to_a_remote_elasticsearch_and_says_when_they_are_refused() throws IOException {
        Queue<String> authorizations = new ConcurrentLinkedQueue<>();
        HttpServer guarded = answering(401, authorizations);
        try {
            withMongo
                    .withPropertyValues(
                            "salon.elasticsearch.uris[0]=http://127.0.0.1:"
                                    + guarded.getAddress().getPort(),
                            "salon.elasticsearch.username=salon",
                            "salon.elasticsearch.password=pässword")
                    .run(started -> assertThat(started)
                            .getFailure()
                            .hasStackTraceContaining("search-login-refused: Elasticsearch at ")
                            .hasStackTraceContaining("Set salon.elasticsearch.username"));
        } finally {
            guarded.stop(0);
        }
        assertThat(authorizations)
                .containsExactly("Basic "
                        + Base64.getEncoder().encodeToString("salon:pässword".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void prints_the_sentence_and_the_remedy_instead_of_a_stack_trace() {
        var failure = new EngineUnavailableException(
                EngineUnavailableException.Code.SEARCH_UNREACHABLE, "nobody answers", "Start it", null);

        var analysis = new EngineUnavailableAnalyzer().analyze(failure, failure);

        assertThat(analysis.getDescription()).isEqualTo("search-unreachable: nobody answers.");
        assertThat(analysis.getAction()).isEqualTo("Start it.");
    }

    @Test
    void does_not_take_any_web_server_for_elasticsearch() throws IOException {
        HttpServer other = answering(200, new ConcurrentLinkedQueue<>());
        try {
            withMongo
                    .withPropertyValues("salon.elasticsearch.uris=http://127.0.0.1:"
                            + other.getAddress().getPort())
                    .run(started -> assertThat(stackTraceOf(started))
                            .contains("search-unreachable: what answers at [http://127.0.0.1:")
                            .contains("is not Elasticsearch (HTTP 200)"));
        } finally {
            other.stop(0);
        }
    }

    private static HttpServer answering(int status, Queue<String> authorizations) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String stackTraceOf(AssertableApplicationContext started) {
        StringWriter text = new StringWriter();
        started.getStartupFailure().printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
