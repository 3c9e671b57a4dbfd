package io.salonledger.ui.process;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The data folder cannot be had; says by whom it is held and which exit code that is. */
public final class DataFolderRefused extends RuntimeException implements ExitCodeGenerator {
    private final int exitCode;
    private final String key;
    private final transient Object[] arguments;

    private DataFolderRefused(int exitCode, String key, @Nullable Throwable cause, Object... arguments) {
        super(sentence(key, Locale.ROOT, arguments), cause);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = arguments;
    }

    static DataFolderRefused inUse(Path folder, Optional<DataFolderHolder> holder) {
        return holder.map(h -> new DataFolderRefused(
                        ExitCodes.IN_USE, "in-use", null, folder, Long.toString(h.pid()), Integer.toString(h.port())))
                .orElseGet(() -> new DataFolderRefused(ExitCodes.IN_USE, "in-use-by-unknown", null, folder));
    }

    static DataFolderRefused notWritable(Path folder, Exception cause) {
        return new DataFolderRefused(ExitCodes.CANNOT_WRITE, "not-writable", cause, folder, String.valueOf(cause));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** What happened, in that language. */
    String sentence(Locale locale) {
        return sentence(key, locale, arguments);
    }

    /** What to do about it, in that language. */
    String advice(Locale locale) {
        return sentence(key + ".advice", locale, arguments);
    }

    private static String sentence(String key, Locale locale, Object... arguments) {
        // Without fallback: an English user on a Chinese machine gets English.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("io.salonledger.ui.process.messages", locale, control);
        return MessageFormat.format(bundle.getString(key), arguments);
    }
}
