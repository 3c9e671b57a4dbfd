package io.salonledger.contracts.insight;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one customer search that a user keeps (保存的搜索); its stream is whose key seals the words, so that they go with it. */
public record SavedSearchId(@JsonValue String value) {

    public static final String KIND = "saved-search";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SavedSearchId {
        Ids.checked(value);
    }

    public static SavedSearchId random() {
        return new SavedSearchId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
