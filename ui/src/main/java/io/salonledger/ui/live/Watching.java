package io.salonledger.ui.live;

import io.salonledger.contracts.message.WatchReadModel;

/** Hears of changes of read models. */
@FunctionalInterface
public interface Watching {

    /** Calls back, on whatever thread, until the watch is closed. */
    Watch watch(WatchReadModel watched, Runnable changed);

    /** Ends without an exception. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
