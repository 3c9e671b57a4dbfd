package io.salonledger.query.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.query.engine.EngineUnavailableException.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class SearchNodeTest {

    record Visit(String member, String tokens, String service, long cents) {}

    private final ElasticsearchClient elastic = TestEngines.elastic();
    private final String prefix = TestEngines.prefix();

    @Test
    void finds_and_sums_what_was_indexed() throws IOException {
        String index = prefix + "sums";
        createIndex(index);
        index(index, new Visit("m1", "", "Cut", 5_000));
        index(index, new Visit("m2", "", "Cut", 7_000));
        index(index, new Visit("m3", "", "Color", 90_000));

        var response = elastic.search(
                search -> search.index(index)
                        .size(1)
                        .query(query -> query.term(term -> term.field("member").value("m3")))
                        .aggregations(
                                "services",
                                by -> by.terms(terms -> terms.field("service"))
                                        .aggregations("cents", sum -> sum.sum(field -> field.field("cents")))),
                Visit.class);
        var all = elastic.search(
                search -> search.index(index)
                        .size(0)
                        .aggregations(
                                "services",
                                by -> by.terms(terms -> terms.field("service"))
                                        .aggregations("cents", sum -> sum.sum(field -> field.field("cents")))),
                Visit.class);

        assertThat(response.hits().hits())
                .extracting(Hit::source)
                .containsExactly(new Visit("m3", "", "Color", 90_000));
        assertThat(all.aggregations().get("services").sterms().buckets().array())
                .extracting(
                        bucket -> bucket.key().stringValue(),
                        bucket -> bucket.aggregations().get("cents").sum().value())
                .containsExactly(tuple("Cut", 12_000.0), tuple("Color", 90_000.0));
    }

    @Test
    void matches_phrases_and_prefixes_of_blind_tokens_split_at_blanks_only() throws IOException {
        String index = prefix + "tokens";
        createIndex(index);
        index(index, new Visit("m1", "Qx7-a= P+/9 zz01", "Cut", 1));
        index(index, new Visit("m2", "zz01 Qx7-a= P+/9x", "Cut", 1));

        assertThat(found(index, phrase("Qx7-a= P+/9"))).containsExactly("m1");
        assertThat(found(index, phrase("zz01 Qx7-a="))).containsExactly("m2");
        assertThat(found(index, phrasePrefix("Qx7-a= P+/"))).containsExactlyInAnyOrder("m1", "m2");
        assertThat(found(
                        index,
                        Query.of(query ->
                                query.prefix(token -> token.field("tokens").value("P+/9x")))))
                .containsExactly("m2");
        assertThat(found(index, phrase("qx7-a="))).as("tokens keep their case").isEmpty();
    }

    @Test
    void ignores_case_in_normalized_keywords_and_grows_edge_ngrams() throws IOException {
        String index = prefix + "words";
        createIndex(index);
        index(index, new Visit("m1", "", "Balayage", 1));

        assertThat(found(
                        index,
                        Query.of(query ->
                                query.term(term -> term.field("service.folded").value("BALAYAGE")))))
                .containsExactly("m1");
        assertThat(found(
                        index,
                        Query.of(query -> query.match(
                                match -> match.field("service.typed").query("bal")))))
                .containsExactly("m1");
        assertThat(found(
                        index,
                        Query.of(query -> query.match(
                                match -> match.field("service.typed").query("lay")))))
                .isEmpty();
    }

    @Test
    void gives_an_index_no_replicas_so_that_it_is_green() throws IOException {
        String index = prefix + "green";
        createIndex(index);

        var settings = elastic.indices().getSettings(get -> get.index(index)).get(index);
        assertThat(settings.settings().index().numberOfReplicas()).isEqualTo("0");
    }

    @Test
    void listens_on_the_loopback_interface_only() throws IOException {
        // By the low-level client: the typed answer insists on parts that only a distribution has.
        var http = ((Rest5ClientTransport) elastic._transport()).restClient();
        var answer = http.performRequest(new Request("GET", "/_nodes/http,transport"));
        String text = new String(answer.getEntity().getContent().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(Pattern.compile("[0-9a-f.:\\[\\]]+:[0-9]{4,5}")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(address -> address.startsWith("127.0.0.1:"));
    }

    @Test
    void answers_info_and_refuses_scripts() throws IOException {
        assertThat(elastic.info().version().number()).isEqualTo("9.5.2");
        assertThat(elastic.ping().value()).isTrue();

        assertThatThrownBy(() -> elastic.search(
                        search -> search.query(query -> query.script(
                                script -> script.script(source -> source.source(text -> text.scriptString("true"))))),
                        Visit.class))
                .isInstanceOf(ElasticsearchException.class);
    }

    @Test
    void keeps_its_documents_over_a_restart_and_refuses_a_second_node_on_the_same_folder(@TempDir Path home)
            throws IOException {
        try (SearchNode first = SearchNode.start(home)) {
            client(first, client -> {
                client.index(write -> write.index("visits").id("1").document(new Visit("m1", "", "Cut", 5)));
            });
            assertThatThrownBy(() -> SearchNode.start(home))
                    .isInstanceOfSatisfying(
                            EngineUnavailableException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(Code.SEARCH_FOLDER_IN_USE))
                    .hasMessageStartingWith("search-folder-in-use: ")
                    .hasMessageContaining(home.toString());
            client(first, client -> assertThat(client.ping().value()).isTrue());
        }
        try (SearchNode second = SearchNode.start(home)) {
            client(second, client -> {
                assertThat(client.get(get -> get.index("visits").id("1"), Visit.class)
                                .source())
                        .isEqualTo(new Visit("m1", "", "Cut", 5));
                assertThat(client.search(search -> search.index("visits"), Visit.class)
                                .hits()
                                .hits())
                        .hasSize(1);
            });
        }
    }

    private interface Work {
        void with(ElasticsearchClient client) throws IOException;
    }

    private static void client(SearchNode node, Work work) throws IOException {
        var settings = new QueryEngineSettings.Elasticsearch(node.uris(), null, null);
        try (var http = SearchClients.open(node, settings)) {
            work.with(new ElasticsearchClient(new Rest5ClientTransport(http, new Jackson3JsonpMapper())));
        }
    }

    private void createIndex(String index) throws IOException {
        elastic.indices()
                .create(create -> create.index(index)
                        .settings(settings -> settings.analysis(analysis -> analysis.normalizer(
                                        "folded",
                                        normalizer -> normalizer.custom(
                                                custom -> custom.filter(List.of("lowercase", "asciifolding"))))
                                .filter(
                                        "growing",
                                        filter -> filter.definition(definition -> definition.edgeNgram(
                                                edge -> edge.minGram(1).maxGram(20))))
                                .analyzer(
                                        "typed",
                                        analyzer -> analyzer.custom(custom ->
                                                custom.tokenizer("standard").filter("lowercase", "growing")))
                                .analyzer(
                                        "typing",
                                        analyzer -> analyzer.custom(custom ->
                                                custom.tokenizer("standard").filter("lowercase")))))
                        .mappings(mappings -> mappings.properties(Map.of(
                                "member", keyword(),
                                "cents", Property.of(property -> property.long_(value -> value)),
                                "tokens", Property.of(property -> property.text(text -> text.analyzer("whitespace"))),
                                "service",
                                        Property.of(property -> property.keyword(keyword -> keyword.fields(
                                                        "folded", folded -> folded.keyword(k -> k.normalizer("folded")))
                                                .fields(
                                                        "typed",
                                                        typed -> typed.text(text -> text.analyzer("typed")
                                                                .searchAnalyzer("typing")))))))));
    }

    private static Property keyword() {
        return Property.of(property -> property.keyword(keyword -> keyword));
    }

    private void index(String index, Visit visit) throws IOException {
        elastic.index(
                write -> write.index(index).id(visit.member()).document(visit).refresh(Refresh.True));
    }

    private List<String> found(String index, Query query) throws IOException {
        return elastic.search(search -> search.index(index).query(query), Visit.class).hits().hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static Query phrase(String text) {
        return Query.of(
                query -> query.matchPhrase(match -> match.field("tokens").query(text)));
    }

    private static Query phrasePrefix(String text) {
        return Query.of(
                query -> query.matchPhrasePrefix(match -> match.field("tokens").query(text)));
    }
}
