package io.salonledger.ui.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A compose file, and what in it is against the rules: pinned images, health checks, loopback ports, no secrets. */
record Deployment(Map<String, Object> file) {
    private static final Pattern PINNED = Pattern.compile("[^:$]+:v?\\d+(\\.\\d+)+[\\w.-]*");
    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(password|token|secret|key)$");
    private static final Pattern CREDENTIALS_IN_URI = Pattern.compile("://[^:/@]*:(?!\\$\\{)[^@/]*@");

    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) file.get("services");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> environment(String service) {
        return (Map<String, Object>) services().get(service).getOrDefault("environment", Map.of());
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        services().forEach((name, service) -> {
            String image = String.valueOf(service.get("image"));
            if (!PINNED.matcher(image).matches()) {
                faults.add(name + ": image " + image + " is not pinned");
            }
            if (!(service.get("healthcheck") instanceof Map<?, ?> check && check.containsKey("test"))) {
                faults.add(name + ": no health check");
            }
            for (Object port : list(service.get("ports"))) {
                if (!port.toString().startsWith("127.0.0.1:")) {
                    faults.add(name + ": port " + port + " is not on loopback");
                }
            }
            environment(name).forEach((variable, value) -> {
                if (isLiteralSecret(variable, String.valueOf(value))) {
                    faults.add(name + ": secret " + variable + " is not taken from the environment");
                }
            });
        });
        return faults;
    }

    /** Files beside the compose file that a service mounts. */
    List<String> mountedFiles() {
        return services().values().stream()
                .flatMap(service -> list(service.get("volumes")).stream())
                .map(volume -> volume.toString().split(":", 2)[0])
                .filter(source -> source.startsWith("./"))
                .toList();
    }

    private static boolean isLiteralSecret(String variable, String value) {
        boolean path = value.startsWith("/") || value.startsWith("file:") || value.endsWith(".key");
        return SECRET_NAME.matcher(variable).matches() && !path && !value.startsWith("${")
                || CREDENTIALS_IN_URI.matcher(value).find();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }
}
