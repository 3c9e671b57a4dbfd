package io.salonledger.ui.process;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.ExitCodeGenerator;

/** The process was started for roles that can't work as it is configured. */
final class RolesRefused extends RuntimeException implements ExitCodeGenerator {

    private final String key;
    private final List<String> arguments;

    RolesRefused(String key, List<String> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    String sentence(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("io.salonledger.ui.process.messages", locale);
        return MessageFormat.format(texts.getString(key), arguments.toArray());
    }

    @Override
    public int getExitCode() {
        return ExitCodes.UNAVAILABLE;
    }
}
