package io.salonledger.query.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

import io.salonledger.query.engine.EngineUnavailableException.Code;

/**
 * A MongoDB server inside this process, on a random port of the loopback interface, keeping its data in one file.
 * The file is written some times a second, always as a whole and between commands: after a crash the last moment is
 * missing in every collection alike, so whoever keeps its position in the same database finds it matching its documents.
 */
public final class DocumentServer implements DocumentEngine {

    private static final String FILE = "salon.mv";

    private final MongoServer server;
    private final String uri;

    private DocumentServer(MongoServer server, String uri) {
        this.server = server;
        this.uri = uri;
    }

    public static DocumentServer start(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        MVStore store = open(home);
        MongoServer server = new MongoServer(new WholeCommandsBackend(store));
        // When it cannot bind, the server closes itself and the store with it.
        server.bind("127.0.0.1", 0);
        InetSocketAddress address = server.getLocalAddress();
        return new DocumentServer(
                server, "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort());
    }

    private static MVStore open(Path home) {
        try {
            Files.createDirectories(home);
            return new MVStore.Builder()
                    .fileName(home.resolve(FILE).toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new EngineUnavailableException(
                        Code.DOCUMENTS_FOLDER_IN_USE,
                        "another process, most likely another Salon Ledger, works in " + home,
                        "End that process, or choose another folder by salon.data",
                        e);
            }
            throw startFailed(home, e);
        } catch (IOException e) {
            throw startFailed(home, e);
        }
    }

    private static EngineUnavailableException startFailed(Path home, Exception cause) {
        return new EngineUnavailableException(
                Code.DOCUMENTS_START_FAILED,
                "the embedded MongoDB does not start in " + home + " (" + cause.getMessage() + ")",
                "Check that the folder can be written and the disk has room; it can be deleted, as it is rebuilt"
                        + " from the log",
                cause);
    }

    @Override
    public String uri() {
        return uri;
    }

    /** Ends the connections, then writes what is not yet on file. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
