package io.salonledger.query.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start that fails for want of an engine print its sentence instead of a stack trace. */
final class EngineUnavailableAnalyzer extends AbstractFailureAnalyzer<EngineUnavailableException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EngineUnavailableException cause) {
        return new FailureAnalysis(cause.code() + ": " + cause.problem() + ".", cause.remedy() + ".", cause);
    }
}
