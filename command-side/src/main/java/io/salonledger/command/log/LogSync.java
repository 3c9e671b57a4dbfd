package io.salonledger.command.log;

/** Forces all that is committed to the disk. */
@FunctionalInterface
interface LogSync {

    /** Returns, only when it is on the disk, up to which index. */
    long sync() throws Exception;
}
