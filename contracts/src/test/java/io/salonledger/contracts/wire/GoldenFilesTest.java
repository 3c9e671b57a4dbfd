package io.salonledger.contracts.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.contracts.message.Event;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The wire format, for ever: each event and revision has a golden file that is never edited again and reads through
 * the real upcaster chain. {@code -Dgolden.write=true} writes the files that are missing, never one that exists.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private final EventSerializer serializer = EventSerializer.with(new FixedKeys());

    @TestFactory
    Stream<DynamicTest> every_revision_of_every_event_reads_as_the_class_of_today() {
        return LogicalNames.ofAllFeatures().events().stream()
                .flatMap(event -> IntStream.rangeClosed(1, LogicalNames.revisionOf(event))
                        .mapToObj(revision -> DynamicTest.dynamicTest(
                                LogicalNames.nameOf(event) + " r" + revision, () -> reads(event, revision))));
    }

    private void reads(Class<? extends Event> type, int revision) throws IOException {
        Path file = FOLDER.resolve(LogicalNames.nameOf(type).replace('.', '/')).resolve("r" + revision + ".json");
        boolean newest = revision == LogicalNames.revisionOf(type);
        if (newest && Boolean.getBoolean("golden.write") && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written(Samples.of(type)) + "\n");
        }
        assertThat(file).as("golden file; an event without one must not land").exists();
        String golden = Files.readString(file).strip();

        Object event = read(LogicalNames.nameOf(type), revision, golden);

        assertThat(event).isInstanceOf(type);
        if (newest) {
            assertThat(json(written(event))).isEqualTo(json(golden));
            assertThat(event).as("every personal value opens with the test key").isEqualTo(Samples.of(type));
        }
    }

    private Object read(String name, int revision, String json) {
        EventData<byte[]> stored = new GenericDomainEventEntry<>(
                "type",
                "stream",
                0,
                "event",
                Instant.EPOCH,
                name,
                String.valueOf(revision),
                json.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        IntermediateEventRepresentation upcast = Upcasters.chain()
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .findFirst()
                .orElseThrow();
        return serializer.deserialize(upcast.getData());
    }

    private String written(Object event) {
        return serializer.serialize(event, String.class).getData();
    }

    private static JsonNode json(String text) {
        return PLAIN.readTree(text);
    }
}
