package io.salonledger.query.projection;

import java.math.BigDecimal;

import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON to BSON and back without ever passing through a double: decimals become Decimal128. */
final class BsonJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BsonJson() {}

    static BsonDocument toBson(ObjectNode json) {
        BsonDocument bson = new BsonDocument();
        json.properties().forEach(field -> bson.put(field.getKey(), toValue(field.getValue())));
        return bson;
    }

    private static BsonValue toValue(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> toBson((ObjectNode) json);
            case ARRAY -> {
                BsonArray array = new BsonArray();
                json.forEach(item -> array.add(toValue(item)));
                yield array;
            }
            case STRING -> new BsonString(json.stringValue());
            case BOOLEAN -> BsonBoolean.valueOf(json.booleanValue());
            case NUMBER ->
                json.isIntegralNumber()
                        ? new BsonInt64(json.longValue())
                        : new BsonDecimal128(new Decimal128(json.decimalValue()));
            case NULL, MISSING -> BsonNull.VALUE;
            case BINARY, POJO -> throw new IllegalArgumentException("Not for documents: " + json.getNodeType());
        };
    }

    static ObjectNode toJson(BsonDocument bson) {
        ObjectNode json = NODES.objectNode();
        bson.forEach((name, value) -> json.set(name, toNode(value)));
        return json;
    }

    private static JsonNode toNode(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> toJson(value.asDocument());
            case ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                value.asArray().forEach(item -> array.add(toNode(item)));
                yield array;
            }
            case STRING -> NODES.stringNode(value.asString().getValue());
            case BOOLEAN -> NODES.booleanNode(value.asBoolean().getValue());
            case INT32 -> NODES.numberNode(value.asInt32().getValue());
            case INT64 -> NODES.numberNode(value.asInt64().getValue());
            case DECIMAL128 -> decimal(value.asDecimal128().getValue().bigDecimalValue());
            case NULL -> NODES.nullNode();
            default -> throw new IllegalArgumentException("Not for documents: " + value.getBsonType());
        };
    }

    private static JsonNode decimal(BigDecimal value) {
        return NODES.numberNode(value);
    }
}
