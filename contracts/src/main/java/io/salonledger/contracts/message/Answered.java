package io.salonledger.contracts.message;

/**
 * A command whose sender needs an answer that no read model holds, for example who signed in or a password shown once.
 *
 * @param <R> the answer's type
 */
public interface Answered<R> extends Command {}
