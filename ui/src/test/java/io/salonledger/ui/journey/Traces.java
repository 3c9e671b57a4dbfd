package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for a text in files in every form in which it could lie there. */
final class Traces {

    private Traces() {}

    /** Files in which the text is found, with the form; empty if it left no trace. */
    static List<String> of(String text, Path... places) throws IOException {
        Map<String, byte[]> forms = forms(text);
        List<String> found = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    forms.forEach((form, needle) -> {
                        if (contains(bytes, needle)) {
                            found.add(place.relativize(file) + " (" + form + ")");
                        }
                    });
                }
            }
        }
        return found;
    }

    /** Each by a name, so that a failure tells how the text got there. */
    static Map<String, byte[]> forms(String text) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (String charset : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "GB18030")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            forms.put(charset, bytes);
            String hex = HexFormat.of().formatHex(bytes);
            forms.put(charset + " in hex", hex.getBytes(StandardCharsets.US_ASCII));
            forms.put(charset + " in HEX", hex.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
            for (int offset = 0; offset < 3; offset++) {
                forms.put(charset + " in base64 at " + offset, base64(bytes, offset));
            }
        }
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            forms.put("JSON escapes", escaped(text, "%04x"));
            forms.put("JSON ESCAPES", escaped(text, "%04X"));
        }
        return forms;
    }

    /** The characters that don't depend on what stands before and after the text. */
    private static byte[] base64(byte[] bytes, int offset) {
        byte[] shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        int to = shifted.length * 8 / 6;
        return encoded.substring(from, to).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] escaped(String text, String format) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(
                        c < 128 ? String.valueOf((char) c) : "\\u" + String.format(Locale.ROOT, format, c)));
        return escaped.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean contains(byte[] bytes, byte[] needle) {
        int last = bytes.length - needle.length;
        for (int i = 0; i <= last; i++) {
            if (bytes[i] == needle[0] && Arrays.equals(bytes, i, i + needle.length, needle, 0, needle.length)) {
                return true;
            }
        }
        return false;
    }
}
