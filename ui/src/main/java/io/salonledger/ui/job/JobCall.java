package io.salonledger.ui.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How a job was called.
 *
 * @param arguments as typed
 * @param folder where it was typed: relative paths are relative to it
 * @param locale the caller's language
 * @param output takes lines for the caller to read
 */
public record JobCall(List<String> arguments, Path folder, Locale locale, Consumer<String> output) {

    public JobCall {
        arguments = List.copyOf(arguments);
    }

    public void say(String line) {
        output.accept(line);
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** One of two sentences, by the caller's language. */
    public String words(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    public Path path(String typed) {
        return folder.resolve(typed).normalize();
    }
}
