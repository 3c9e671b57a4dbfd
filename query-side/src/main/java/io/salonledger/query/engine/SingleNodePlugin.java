package io.salonledger.query.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.elasticsearch.cluster.metadata.IndexMetadata;
import org.elasticsearch.cluster.metadata.ProjectMetadata;
import org.elasticsearch.common.compress.CompressedXContent;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexMode;
import org.elasticsearch.index.IndexSettingProvider;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.plugins.Plugin;
import org.jspecify.annotations.Nullable;

/**
 * Gives every new index no replicas unless its definition asks for some: the only node cannot place one, and index
 * definitions stay the same for a cluster, where Elasticsearch's own default is right.
 */
public final class SingleNodePlugin extends Plugin {

    @Override
    public Collection<IndexSettingProvider> getAdditionalIndexSettingProviders(
            IndexSettingProvider.Parameters parameters) {
        return List.of(new NoReplicas());
    }

    private static final class NoReplicas implements IndexSettingProvider {
        @Override
        public void provideAdditionalSettings(
                String index,
                @Nullable String dataStream,
                @Nullable IndexMode mode,
                ProjectMetadata project,
                Instant resolvedAt,
                Settings asked,
                List<CompressedXContent> mappings,
                IndexVersion version,
                Settings.Builder additional) {
            additional.put(IndexMetadata.SETTING_NUMBER_OF_REPLICAS, 0);
        }
    }
}
