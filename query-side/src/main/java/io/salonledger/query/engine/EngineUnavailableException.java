package io.salonledger.query.engine;

import org.jspecify.annotations.Nullable;

/** A document engine that cannot be used; the message is a sentence for whoever runs the process. */
public final class EngineUnavailableException extends RuntimeException {

    /** What is wrong, as a stable code that begins the message. */
    public enum Code {
        SEARCH_FOLDER_IN_USE("search-folder-in-use"),
        SEARCH_START_FAILED("search-start-failed"),
        SEARCH_UNREACHABLE("search-unreachable"),
        SEARCH_LOGIN_REFUSED("search-login-refused"),
        DOCUMENTS_FOLDER_IN_USE("documents-folder-in-use"),
        DOCUMENTS_START_FAILED("documents-start-failed"),
        DOCUMENTS_UNREACHABLE("documents-unreachable"),
        DOCUMENTS_LOGIN_REFUSED("documents-login-refused"),
        DOCUMENTS_URI_INVALID("documents-uri-invalid");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private final Code code;
    private final String problem;
    private final String remedy;

    EngineUnavailableException(Code code, String problem, String remedy, @Nullable Throwable cause) {
        super(code + ": " + problem + ". " + remedy + ".", cause);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }

    public Code code() {
        return code;
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
