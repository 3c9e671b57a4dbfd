package org.elasticsearch.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.elasticsearch.Build;

/**
 * Hands plugin classes of the application's class path to an Elasticsearch node. It lives in this package because
 * the constructors of {@link PluginsLoader} and {@link PluginBundle} are package-private.
 */
public final class ClasspathPluginsLoader extends PluginsLoader {

    private record ClasspathLayer(PluginBundle pluginBundle, ClassLoader pluginClassLoader) implements PluginLayer {
        @Override
        public ModuleLayer pluginModuleLayer() {
            return ModuleLayer.boot();
        }
    }

    private final List<PluginLayer> layers;

    private ClasspathPluginsLoader(Set<PluginBundle> bundles, List<PluginLayer> layers) {
        super(bundles, Set.of(), Map.of());
        this.layers = List.copyOf(layers);
    }

    /** The folder stands for the plugin folders that a distribution has: it must exist and hold no jar. */
    public static PluginsLoader of(Path folderWithoutJars, List<Class<? extends Plugin>> plugins) throws IOException {
        Set<PluginBundle> bundles = new LinkedHashSet<>();
        List<PluginLayer> layers = new ArrayList<>();
        for (Class<? extends Plugin> plugin : plugins) {
            PluginBundle bundle = new PluginBundle(descriptorOf(plugin), folderWithoutJars);
            bundles.add(bundle);
            layers.add(new ClasspathLayer(bundle, plugin.getClassLoader()));
        }
        return new ClasspathPluginsLoader(bundles, layers);
    }

    private static PluginDescriptor descriptorOf(Class<? extends Plugin> plugin) {
        String version = Build.current().version();
        return new PluginDescriptor(
                plugin.getSimpleName(),
                "from the class path",
                version,
                version,
                "21",
                plugin.getName(),
                null,
                List.of(),
                false,
                false,
                false,
                false,
                PluginDescriptor.DeploymentTarget.ALL);
    }

    @Override
    public Stream<PluginLayer> pluginLayers() {
        return layers.stream();
    }
}
