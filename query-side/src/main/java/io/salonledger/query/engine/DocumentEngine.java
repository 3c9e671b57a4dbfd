package io.salonledger.query.engine;

/** Where MongoDB answers: the server inside this process, or one elsewhere. */
public interface DocumentEngine extends AutoCloseable {

    /** A connection string; that of a remote server may hold a password, so never log it. */
    String uri();

    @Override
    void close();
}
