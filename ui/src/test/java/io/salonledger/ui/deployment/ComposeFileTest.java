package io.salonledger.ui.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be said of the distributed deployment without a Docker engine. */
class ComposeFileTest {
    private static final Path DOCKER = Path.of("..", "docker").toAbsolutePath().normalize();

    private final Deployment deployment = new Deployment(read("compose.yaml"));

    @Test
    void has_the_three_roles_and_the_servers() {
        assertThat(deployment.services())
                .containsOnlyKeys(
                        "command", "query", "ui", "axonserver", "mongodb", "elasticsearch", "prometheus", "grafana");
        for (String role : List.of("command", "query", "ui")) {
            assertThat(deployment.environment(role)).containsEntry("SALON_ROLES", role);
        }
    }

    @Test
    void each_role_has_only_the_secrets_that_it_needs() {
        assertThat(deployment.environment("ui"))
                .doesNotContainKeys("SALON_KEY", "SALON_MONGODB_URI", "SALON_ELASTICSEARCH_PASSWORD");
        assertThat(deployment.environment("command")).containsKey("SALON_KEY").doesNotContainKey("SALON_MONGODB_URI");
        assertThat(deployment.environment("query")).containsKeys("SALON_KEY", "SALON_MONGODB_URI");
    }

    @Test
    void holds_to_the_rules_of_the_house() {
        assertThat(deployment.faults()).isEmpty();
    }

    @Test
    void search_server_is_of_the_version_the_jar_embeds() throws IOException {
        var version = Pattern.compile("<elasticsearch.version>(.*?)</")
                .matcher(Files.readString(DOCKER.resolveSibling("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(deployment.services().get("elasticsearch").get("image").toString())
                .endsWith(":" + version.group(1));
    }

    @Test
    void every_variable_is_in_the_example_and_the_example_holds_no_value() throws IOException {
        Set<String> used = new TreeSet<>();
        var variable =
                Pattern.compile("(?<!\\$)\\$\\{(\\w+)").matcher(Files.readString(DOCKER.resolve("compose.yaml")));
        while (variable.find()) {
            used.add(variable.group(1));
        }
        assertThat(Files.readAllLines(DOCKER.resolve(".env.example")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#")))
                .containsExactlyInAnyOrderElementsOf(
                        used.stream().map(name -> name + "=").toList());
    }

    @Test
    void every_mounted_file_is_there() {
        assertThat(deployment.mountedFiles())
                .isNotEmpty()
                // made by certificates.sh, never committed
                .filteredOn(file -> !file.startsWith("./tls/"))
                .allSatisfy(file -> assertThat(DOCKER.resolve(file)).exists());
    }

    @Test
    void prometheus_watches_every_role_over_tls() {
        assertThat(read("prometheus/prometheus.yml").toString())
                .contains("command:9091", "query:9091", "ui:9091", "scheme=https");
        assertThat(read("prometheus/web.yml")).containsKey("tls_server_config");
    }

    @Test
    void dashboard_asks_the_provisioned_source_only() throws IOException {
        String source = read("grafana/provisioning/datasources/prometheus.yaml").toString();
        JsonNode board =
                JsonMapper.shared().readTree(Files.readString(DOCKER.resolve("grafana/dashboards/salon-ledger.json")));
        assertThat(board.get("panels").size()).isGreaterThan(8);
        for (JsonNode panel : board.get("panels")) {
            assertThat(source).contains("uid=" + panel.at("/datasource/uid").asString());
            assertThat(panel.get("targets").isEmpty()).isFalse();
        }
    }

    @Test
    void rules_convict_a_guilty_file() {
        Map<String, Object> guilty = parse("""
                services:
                  a: {image: "mongo:latest", ports: ["8080:8080"], environment: {DB_PASSWORD: secret}}
                  b: {image: "mongo", ports: ["0.0.0.0:1:1"], environment: {URI: "mongodb://u:pw@a/"}, healthcheck: {test: x}}
                  c: {image: "x:${TAG}", ports: [{target: 1}], healthcheck: {test: x}}
                """);
        assertThat(new Deployment(guilty).faults())
                .containsExactlyInAnyOrder(
                        "a: image mongo:latest is not pinned",
                        "a: no health check",
                        "a: port 8080:8080 is not on loopback",
                        "a: secret DB_PASSWORD is not taken from the environment",
                        "b: image mongo is not pinned",
                        "b: port 0.0.0.0:1:1 is not on loopback",
                        "b: secret URI is not taken from the environment",
                        "c: image x:${TAG} is not pinned",
                        "c: port {target=1} is not on loopback");
    }

    private static Map<String, Object> read(String file) {
        try {
            return parse(Files.readString(DOCKER.resolve(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> parse(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }
}
