package io.salonledger.ui.complaint;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.event.ComplaintEvent;

import static org.assertj.core.api.Assertions.assertThat;

class ComplaintTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_refusal_has_a_sentence(String language) throws IOException {
        Properties texts = texts("complaint", language);
        assertThat(ComplaintRejection.values())
                .allSatisfy(refusal -> assertThat(texts.getProperty("rejection." + refusal.code()))
                        .as(refusal.code())
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_event_has_a_sentence_in_the_history(String language) throws IOException {
        Properties texts = texts("audit", language);
        assertThat(Arrays.stream(ComplaintEvent.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .allSatisfy(event -> assertThat(texts.getProperty("audit.sentence.complaint." + event))
                        .as(event)
                        .isNotBlank());
    }

    private static Properties texts(String feature, String language) throws IOException {
        Properties texts = new Properties();
        try (var in =
                ComplaintTextsTest.class.getResourceAsStream("/i18n/" + feature + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
