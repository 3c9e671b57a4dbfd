package io.salonledger.contracts.wire;

import java.lang.reflect.Type;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.axonframework.messaging.responsetypes.AbstractResponseType;

/**
 * Accepts whatever the query's one handler answers, also generic answers such as a page of rows, which Axon's own types
 * can't name. The query itself says what type that is.
 */
public final class AnyAnswer<R> extends AbstractResponseType<R> {

    @JsonCreator
    public AnyAnswer(@JsonProperty("expectedResponseType") Class<?> expectedResponseType) {
        super(expectedResponseType);
    }

    public static <R> AnyAnswer<R> any() {
        return new AnyAnswer<>(Object.class);
    }

    @Override
    public boolean matches(Type responseType) {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public R convert(Object response) {
        return (R) response;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<R> responseMessagePayloadType() {
        return (Class<R>) expectedResponseType;
    }
}
