package io.salonledger.query.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;

import io.salonledger.query.engine.EngineUnavailableException.Code;
import io.salonledger.query.engine.QueryEngineSettings.Elasticsearch;

/** Opens Elasticsearch clients and makes sure that somebody answers. */
final class SearchClients {

    private SearchClients() {}

    static Rest5Client open(SearchEngine engine, Elasticsearch settings) {
        Rest5ClientBuilder builder = Rest5Client.builder(engine.uris());
        if (settings.isRemote() && settings.username() != null && settings.password() != null) {
            builder.setDefaultHeaders(new Header[] {basicAuthentication(settings.username(), settings.password())});
        }
        Rest5Client client = builder.build();
        try {
            requireElasticsearch(client.performRequest(new Request("GET", "/")), engine);
            return client;
        } catch (EngineUnavailableException e) {
            close(client);
            throw e;
        } catch (IOException e) {
            close(client);
            throw new EngineUnavailableException(
                    Code.SEARCH_UNREACHABLE,
                    "no Elasticsearch answers at " + hosts(engine),
                    "Start it, correct salon.elasticsearch.uris, or remove that setting to use the embedded one",
                    e);
        }
    }

    /** The low-level client takes every answer below 500 for a good one. */
    private static void requireElasticsearch(Response response, SearchEngine engine) {
        int status = response.getStatusCode();
        if (status == 401 || status == 403) {
            throw new EngineUnavailableException(
                    Code.SEARCH_LOGIN_REFUSED,
                    "Elasticsearch at " + hosts(engine) + " refuses the user name or password",
                    "Set salon.elasticsearch.username and salon.elasticsearch.password",
                    null);
        }
        if (status != 200 || !"Elasticsearch".equals(response.getHeader("X-Elastic-Product"))) {
            throw new EngineUnavailableException(
                    Code.SEARCH_UNREACHABLE,
                    "what answers at " + hosts(engine) + " is not Elasticsearch (HTTP " + status + ")",
                    "Correct salon.elasticsearch.uris, or remove that setting to use the embedded one",
                    null);
        }
    }

    /** Without a user and password that an address may carry. */
    private static List<HttpHost> hosts(SearchEngine engine) {
        return engine.uris().stream().map(HttpHost::create).toList();
    }

    private static Header basicAuthentication(String username, String password) {
        byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private static void close(Rest5Client client) {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
