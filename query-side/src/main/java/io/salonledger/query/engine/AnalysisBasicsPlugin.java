package io.salonledger.query.engine;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The tokenizers and token filters we use of Elasticsearch's analysis-common module, which a cluster always has but
 * no registry offers. Names and parameters are the originals, so that one index definition fits both engines.
 */
public final class AnalysisBasicsPlugin extends Plugin implements AnalysisPlugin {

    /** CJKBigramFilter's flags for Han, Hiragana, Katakana and Hangul together. */
    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private record Filter(String name, UnaryOperator<TokenStream> wrap) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return wrap.apply(tokens);
        }
    }

    /** A filter that works character by character, and so may also stand in a keyword field's normalizer. */
    private record Normalizing(String name, UnaryOperator<TokenStream> wrap) implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return wrap.apply(tokens);
        }
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding",
                (index, environment, name, settings) -> new Normalizing(name, ASCIIFoldingFilter::new),
                "cjk_width",
                (index, environment, name, settings) -> new Normalizing(name, CJKWidthFilter::new),
                "cjk_bigram",
                (index, environment, name, settings) -> new Filter(
                        name,
                        tokens -> new CJKBigramFilter(
                                tokens, ALL_SCRIPTS, settings.getAsBoolean("output_unigrams", false))),
                "edge_ngram",
                (index, environment, name, settings) -> new Filter(
                        name, tokens -> new EdgeNGramTokenFilter(tokens, min(settings), max(settings), keep(settings))),
                "ngram",
                (index, environment, name, settings) -> new Filter(
                        name, tokens -> new NGramTokenFilter(tokens, min(settings), max(settings), keep(settings))));
    }

    private static int min(Settings settings) {
        return settings.getAsInt("min_gram", 1);
    }

    private static int max(Settings settings) {
        return settings.getAsInt("max_gram", 2);
    }

    private static boolean keep(Settings settings) {
        return settings.getAsBoolean("preserve_original", false);
    }
}
