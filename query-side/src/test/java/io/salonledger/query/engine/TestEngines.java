package io.salonledger.query.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * One Elasticsearch node and one MongoDB for all tests of a JVM, each started when first asked for. Tests stay apart
 * by naming their indices and collections with their class's {@link #prefix()}.
 */
public final class TestEngines {

    private static final Map<Class<?>, String> PREFIXES = new ConcurrentHashMap<>();
    private static final AtomicInteger PREFIX_NUMBER = new AtomicInteger();

    private TestEngines() {}

    /** A prefix for index and collection names, one per calling test class: "find-member-test-3-". */
    public static String prefix() {
        Class<?> caller = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .getCallerClass();
        return prefix(caller);
    }

    public static String prefix(Class<?> test) {
        return PREFIXES.computeIfAbsent(test.getNestHost(), TestEngines::newPrefix);
    }

    private static String newPrefix(Class<?> test) {
        String name = test.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return name.toLowerCase(Locale.ROOT) + "-" + PREFIX_NUMBER.incrementAndGet() + "-";
    }

    public static ElasticsearchClient elastic() {
        return Search.CLIENT;
    }

    /** For a test of the whole process, as {@code salon.elasticsearch.uris}: the shared node as if it were remote. */
    public static URI elasticUri() {
        return Search.NODE.uris().getFirst();
    }

    public static MongoDatabase mongo() {
        return mongoClient().getDatabase("salon");
    }

    public static MongoClient mongoClient() {
        return Documents.CLIENT;
    }

    /** For a test of the whole process, as {@code salon.mongodb.uri}: a database of its own on the shared server. */
    public static String mongoUri(String database) {
        return Documents.SERVER.uri() + "/" + database;
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("salon-test-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lazy holder: a test of documents only never starts Elasticsearch. */
    private static final class Search {

        private static final Path HOME = folder("search");
        private static final SearchNode NODE = SearchNode.start(HOME);
        private static final Rest5Client HTTP =
                SearchClients.open(NODE, new QueryEngineSettings.Elasticsearch(NODE.uris(), null, null));
        private static final ElasticsearchClient CLIENT =
                new ElasticsearchClient(new Rest5ClientTransport(HTTP, new Jackson3JsonpMapper()));

        static {
            atExit(HOME, HTTP, NODE);
        }
    }

    private static final class Documents {

        private static final Path HOME = folder("documents");
        private static final DocumentServer SERVER = DocumentServer.start(HOME);
        private static final MongoClient CLIENT = DocumentClients.open(SERVER);

        static {
            atExit(HOME, CLIENT::close, SERVER);
        }
    }

    private static void atExit(Path home, AutoCloseable... inOrder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                for (AutoCloseable closeable : inOrder) {
                    closeable.close();
                }
                FileSystemUtils.deleteRecursively(home);
            } catch (Exception e) {
                throw new IllegalStateException("Test engine did not close", e);
            }
        }));
    }
}
