package io.salonledger.query.engine;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the file only between commands. A command changes several maps, a document's and those of its indexes; a file
 * written in the midst, and then a crash, would leave a document that its index does not know, which no later write of
 * that document gets past. Its indexes keep their keys as {@link DocumentKeys}.
 */
final class WholeCommandsBackend extends H2Backend {

    static final long WRITTEN_EVERY_MILLIS = 200;
    private static final int FILL_RATE = 80;
    private static final int REWRITTEN_AT_ONCE = 4 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(WholeCommandsBackend.class);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("documents-writer").unstarted(task));

    /** @param store must not write by itself */
    WholeCommandsBackend(MVStore store) {
        super(store);
        writer.scheduleWithFixedDelay(this::write, WRITTEN_EVERY_MILLIS, WRITTEN_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new Database(databaseName);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        lock.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        lock.readLock().lock();
        try {
            return super.handleQuery(query);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void write() {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            MVStore store = getMvStore();
            if (store.isClosed()) {
                return;
            }
            if (store.hasUnsavedChanges()) {
                store.commit();
            } else {
                // What the store's own writer would do at rest.
                store.compact(FILL_RATE, REWRITTEN_AT_ONCE);
            }
        } catch (RuntimeException e) {
            LOG.error("The documents can't be written", e);
        } finally {
            alone.unlock();
        }
    }

    /** Without an interrupt, which would close the file under a write. */
    @Override
    public void close() {
        writer.shutdown();
        lock.writeLock().lock();
        try {
            super.close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private final class Database extends H2Database {

        Database(String name) {
            super(name, getMvStore(), getCursorRegistry());
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            // an open map is opened no second time
            getMvStore()
                    .openMap(
                            getFullCollectionNamespace(collection) + "._index_" + index,
                            new MVMap.Builder<Object, Object>().keyType(new DocumentKeys()));
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
    }
}
