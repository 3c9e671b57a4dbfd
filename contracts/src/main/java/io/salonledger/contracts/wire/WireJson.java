package io.salonledger.contracts.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.contracts.privacy.SubjectKeys;

/** The one way JSON is written: dates as ISO text, decimals exact, nothing for null, personal values sealed. */
public final class WireJson {

    private WireJson() {}

    public static JsonMapper mapper(SubjectKeys keys) {
        JsonMapper.Builder builder = JsonMapper.builder();
        configure(builder, keys);
        return builder.build();
    }

    static void configure(MapperBuilder<?, ?> builder, SubjectKeys keys) {
        builder.addModule(new PersonalModule(keys));
        builder.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
        builder.disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        builder.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        builder.changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
