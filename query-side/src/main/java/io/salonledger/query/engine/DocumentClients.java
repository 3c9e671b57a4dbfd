package io.salonledger.query.engine;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.bson.UuidRepresentation;

import io.salonledger.query.engine.EngineUnavailableException.Code;

/** Opens MongoDB clients and makes sure that somebody answers. */
final class DocumentClients {

    private static final String DEFAULT_DATABASE = "salon";
    private static final long SELECTION_SECONDS = 10;

    private DocumentClients() {}

    static MongoClient open(DocumentEngine engine) {
        ConnectionString address = parse(engine.uri());
        MongoClient client = MongoClients.create(settings(address));
        try {
            client.getDatabase(databaseOf(address)).runCommand(new Document("ping", 1));
            return client;
        } catch (MongoSecurityException e) {
            client.close();
            throw new EngineUnavailableException(
                    Code.DOCUMENTS_LOGIN_REFUSED,
                    "MongoDB at " + address.getHosts() + " refuses the user name or password",
                    "Correct them in salon.mongodb.uri",
                    e);
        } catch (MongoException e) {
            client.close();
            throw new EngineUnavailableException(
                    Code.DOCUMENTS_UNREACHABLE,
                    "no MongoDB answers at " + address.getHosts(),
                    "Start it, correct salon.mongodb.uri, or remove that setting to use the embedded one",
                    e);
        }
    }

    static String databaseOf(DocumentEngine engine) {
        return databaseOf(parse(engine.uri()));
    }

    private static String databaseOf(ConnectionString address) {
        return Objects.requireNonNullElse(address.getDatabase(), DEFAULT_DATABASE);
    }

    private static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message may repeat the address and the password in it.
            throw new EngineUnavailableException(
                    Code.DOCUMENTS_URI_INVALID,
                    "salon.mongodb.uri is not a MongoDB connection string",
                    "Write it as mongodb://host:27017/salon",
                    null);
        }
    }

    private static MongoClientSettings settings(ConnectionString address) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applicationName("salon-ledger")
                .uuidRepresentation(UuidRepresentation.STANDARD)
                // The driver's own 30 seconds would be a long time to look at a screen that hangs.
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
        return settings.applyConnectionString(address).build();
    }
}
