package io.salonledger.query.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the query side keeps its documents: embedded below the data folder unless an address is set. */
@ConfigurationProperties("salon")
public record QueryEngineSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue Mongodb mongodb,
        @DefaultValue Elasticsearch elasticsearch) {

    /** The uri may name the database; without one it is "salon". */
    public record Mongodb(@Nullable String uri) {

        boolean isRemote() {
            return uri != null && !uri.isBlank();
        }

        /** Without the address, which may hold a password. */
        @Override
        public String toString() {
            return isRemote() ? "remote" : "embedded";
        }
    }

    /** User name and password are for a remote cluster with basic authentication. */
    public record Elasticsearch(
            @DefaultValue List<URI> uris,
            @Nullable String username,
            @Nullable String password) {

        public Elasticsearch {
            uris = List.copyOf(uris);
        }

        boolean isRemote() {
            return !uris.isEmpty();
        }

        @Override
        public String toString() {
            return isRemote() ? "remote" : "embedded";
        }
    }
}
