package io.salonledger.query.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.store.LockObtainFailedException;
import org.elasticsearch.action.admin.cluster.health.ClusterHealthRequest;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.salonledger.query.engine.EngineUnavailableException.Code;

/** One Elasticsearch node inside this process, on a random port of the loopback interface. */
public final class SearchNode implements SearchEngine {

    private static final Logger LOG = LoggerFactory.getLogger(SearchNode.class);
    /** A busy desk PC may need ten times what a developer's needs. */
    private static final TimeValue PATIENCE = TimeValue.timeValueSeconds(120);

    private static final long CLOSE_SECONDS = 30;

    private final Node node;
    private final URI uri;

    private SearchNode(Node node) {
        this.node = node;
        InetSocketAddress http = node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .address();
        this.uri = URI.create("http://" + http.getAddress().getHostAddress() + ":" + http.getPort());
    }

    /** Everything of the node lives in its home folder, which one node at a time can use. */
    public static SearchNode start(Path home) {
        SearchLogBridge.install();
        // Whoever used Netty first in this process has fixed the number; setting it again would fail.
        System.setProperty("es.set.netty.runtime.available.processors", "false");
        Path folder = home.toAbsolutePath().normalize();
        long begun = System.nanoTime();
        Node node = create(folder);
        try {
            node.start();
            awaitShards(node);
            SearchNode started = new SearchNode(node);
            LOG.info(
                    "Elasticsearch answers at {} after {} ms",
                    started.uri,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            return started;
        } catch (NodeValidationException | RuntimeException e) {
            close(node);
            throw startFailed(folder, e);
        }
    }

    private static Node create(Path home) {
        try {
            return EmbeddedNode.create(home, PATIENCE);
        } catch (IOException | RuntimeException e) {
            if (isLockRefused(e)) {
                throw new EngineUnavailableException(
                        Code.SEARCH_FOLDER_IN_USE,
                        "another Elasticsearch node, most likely another Salon Ledger, works in " + home,
                        "End that process, or choose another folder by salon.data",
                        e);
            }
            throw startFailed(home, e);
        }
    }

    /** A node that has just started still opens its indices: searching too early finds "all shards failed". */
    private static void awaitShards(Node node) {
        var health = node.client()
                .admin()
                .cluster()
                .health(new ClusterHealthRequest(PATIENCE)
                        .timeout(PATIENCE)
                        .waitForYellowStatus()
                        .waitForNoInitializingShards(true))
                .actionGet();
        if (health.isTimedOut()) {
            // A read model can be built anew from the log: better a start with one missing than none.
            LOG.warn("Elasticsearch has opened only part of its indices: {}", health.getStatus());
        }
    }

    private static boolean isLockRefused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockObtainFailedException) {
                return true;
            }
        }
        return false;
    }

    private static EngineUnavailableException startFailed(Path home, Exception cause) {
        return new EngineUnavailableException(
                Code.SEARCH_START_FAILED,
                "the embedded Elasticsearch node does not start in " + home + " (" + cause.getMessage() + ")",
                "Check that the folder can be written and the disk has room; it can be deleted, as it is rebuilt"
                        + " from the log",
                cause);
    }

    @Override
    public List<URI> uris() {
        return List.of(uri);
    }

    @Override
    public void close() {
        close(node);
    }

    private static void close(Node node) {
        try {
            node.prepareForClose();
            node.close();
            if (!node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Elasticsearch is still closing after {} s", CLOSE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
