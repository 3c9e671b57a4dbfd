package io.salonledger.ui.process;

import java.util.Locale;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused data folder as a sentence in the user's language instead of a stack trace. */
final class DataFolderRefusedAnalyzer extends AbstractFailureAnalyzer<DataFolderRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderRefused cause) {
        var locale = Locale.getDefault();
        return new FailureAnalysis(cause.sentence(locale), cause.advice(locale), cause);
    }
}
