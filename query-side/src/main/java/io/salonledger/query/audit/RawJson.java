package io.salonledger.query.audit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A payload as stored, for reading: indented, and cipher texts replaced by whose key they need. */
final class RawJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RawJson() {}

    static String of(byte[] payload) {
        try {
            return JSON.writeValueAsString(readable(JSON.readTree(payload)));
        } catch (RuntimeException notJson) {
            return new String(payload, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static JsonNode readable(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.size() == 3 && object.has("v") && object.has("k") && object.has("c")) {
                return JSON.getNodeFactory()
                        .stringNode("sealed, key of " + object.get("k").stringValue());
            }
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), readable(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(item -> copy.add(readable(item)));
            return copy;
        }
        return node;
    }
}
