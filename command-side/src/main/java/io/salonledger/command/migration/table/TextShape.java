package io.salonledger.command.migration.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A text file's charset, found by decoding all of it strictly, and its lines. */
record TextShape(Charset charset, long lines) {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** UTF-8 first: text that is valid UTF-8 is hardly ever anything else, while GB18030 takes almost any bytes. */
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, GB18030);

    private static final int BUFFER = 16 * 1024;

    static Optional<TextShape> of(Path path) throws IOException {
        for (Charset charset : TRIED) {
            try (Reader reader = reader(path, charset)) {
                return lines(reader).map(lines -> new TextShape(charset, lines));
            } catch (CharacterCodingException malformed) {
                // the next charset may fit
            }
        }
        return Optional.empty();
    }

    static Reader reader(Path path, Charset charset) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Empty if it holds a NUL: then it is no text, or UTF-16. */
    private static Optional<Long> lines(Reader reader) throws IOException {
        char[] buffer = new char[BUFFER];
        long lines = 0;
        char last = '\n';
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            for (int i = 0; i < read; i++) {
                last = buffer[i];
                if (last == '\0') {
                    return Optional.empty();
                }
                lines += last == '\n' ? 1 : 0;
            }
        }
        return Optional.of(last == '\n' ? lines : lines + 1);
    }
}
