package io.salonledger.query.projection;

import java.math.BigDecimal;
import java.util.Currency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.wire.WireJson;

/** Documents to JSON and back; personal values stay sealed, amounts are exact decimals with their currency. */
public final class DocumentJson {

    private final JsonMapper mapper;

    public DocumentJson(SubjectKeys keys) {
        this.mapper = WireJson.mapper(keys)
                .rebuild()
                .addMixIn(Money.class, AmountForm.class)
                .addMixIn(UnitCost.class, AmountForm.class)
                .build();
    }

    ObjectNode write(Object document) {
        return mapper.valueToTree(document);
    }

    <D> D read(ObjectNode body, Class<D> type) {
        return mapper.treeToValue(body, type);
    }

    /** As an object of two fields, not as the text that events hold. */
    @JsonFormat(shape = JsonFormat.Shape.OBJECT)
    private abstract static class AmountForm {

        @JsonCreator
        AmountForm(BigDecimal amount, Currency currency) {}

        @com.fasterxml.jackson.annotation.JsonValue(false)
        @Override
        public abstract String toString();

        @JsonCreator(mode = JsonCreator.Mode.DISABLED)
        static Money parse(String text) {
            throw new IllegalStateException(text);
        }
    }
}
