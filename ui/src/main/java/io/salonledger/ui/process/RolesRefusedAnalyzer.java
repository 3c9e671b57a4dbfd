package io.salonledger.ui.process;

import java.util.Locale;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting is missing instead of showing a stack trace. */
final class RolesRefusedAnalyzer extends AbstractFailureAnalyzer<RolesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RolesRefused cause) {
        return new FailureAnalysis(cause.sentence(Locale.getDefault()), null, cause);
    }
}
