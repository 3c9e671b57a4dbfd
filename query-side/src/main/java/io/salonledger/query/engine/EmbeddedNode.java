package io.salonledger.query.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.ClasspathPluginsLoader;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/** Elasticsearch's node as it must be made to live alone in the process of another program. */
final class EmbeddedNode extends Node {

    private static final String NAME = "salon";

    private EmbeddedNode(Environment environment, Path noJars) throws IOException {
        super(
                environment,
                ClasspathPluginsLoader.of(
                        noJars,
                        List.of(
                                Netty4Plugin.class,
                                RootInfoPlugin.class,
                                AnalysisBasicsPlugin.class,
                                SingleNodePlugin.class)));
    }

    static Node create(Path home, TimeValue patience) throws IOException {
        Path config = Files.createDirectories(home.resolve("config"));
        Path noJars = Files.createDirectories(home.resolve("no-jars"));
        Settings settings = settings(home, patience);
        return new EmbeddedNode(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> NAME), noJars);
    }

    private static Settings settings(Path home, TimeValue patience) {
        return Settings.builder()
                .put("cluster.name", NAME)
                .put("node.name", NAME)
                .put("path.home", home.toString())
                .put("path.data", home.resolve("data").toString())
                .put("path.logs", home.resolve("logs").toString())
                .put("discovery.type", "single-node")
                .put("discovery.initial_state_timeout", patience)
                // It knows no authentication: nothing but this machine may see it.
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("transport.port", "0")
                // On a nearly full disk the node would make its indices read-only, and the read models stand still.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                // The heap is the whole application's: its garbage must not make searches fail.
                .put("indices.breaker.total.use_real_memory", false)
                .build();
    }

    /** The original feeds Elasticsearch's JSON log layout through a set-once of the JVM: a second start fails. */
    @Override
    protected void configureNodeAndClusterIdStateListener(ClusterService clusterService) {}
}
