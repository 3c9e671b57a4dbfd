package io.salonledger.ui.shell.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

import com.vaadin.flow.i18n.I18NProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of all features, {@code i18n/<feature>_zh.properties} and {@code _en}, merged at start. */
@Component
public class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final Map<Locale, Map<String, String>> texts;
    private final boolean strict;

    Translations(@Value("${salon.texts.strict:false}") boolean strict) throws IOException {
        this.strict = strict;
        this.texts = Map.of(Languages.CHINESE, load("zh"), Languages.ENGLISH, load("en"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Locale language = Languages.closestTo(locale);
        String text = of(language).get(key);
        if (text == null) {
            return missing(key, language);
        }
        // Always through MessageFormat, so that an apostrophe means the same with and without arguments.
        return new MessageFormat(text, language).format(arguments);
    }

    /** All texts of one language by key. */
    public Map<String, String> of(Locale language) {
        return Objects.requireNonNull(texts.get(language));
    }

    public boolean has(String key) {
        return of(Languages.ENGLISH).containsKey(key);
    }

    private String missing(String key, Locale language) {
        if (strict) {
            throw new IllegalStateException("no text for " + key + " in " + language);
        }
        LOG.error("No text for {} in {}", key, language);
        return "!" + key;
    }

    private static Map<String, String> load(String suffix) throws IOException {
        Map<String, String> all = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver(Translations.class.getClassLoader());
        for (Resource resource : resolver.getResources("classpath*:i18n/*_" + suffix + ".properties")) {
            Properties bundle = new Properties();
            try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                bundle.load(reader);
            }
            bundle.stringPropertyNames().forEach(key -> {
                if (all.put(key, bundle.getProperty(key)) != null) {
                    throw new IllegalStateException(key + " is given twice, again in " + resource);
                }
            });
        }
        return Map.copyOf(all);
    }
}
