package io.salonledger.command.log;

/** Forces all that is committed to the disk; returns only when it is there. */
@FunctionalInterface
interface LogSync {

    void sync() throws Exception;
}
