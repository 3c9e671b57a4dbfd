package io.salonledger.contracts.message;

/**
 * A question to a read model.
 *
 * @param <R> the answer's type
 */
public interface Query<R> {}
