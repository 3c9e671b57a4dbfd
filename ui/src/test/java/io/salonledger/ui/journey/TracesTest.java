package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A search that can't find would prove nothing. */
class TracesTest {

    private static final String TEXT = "王诗涵乳香过敏";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030"})
    void finds_a_text_in_any_charset_plain_in_hex_and_in_base64_at_any_offset(String charset) throws IOException {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        write(bytes);
        assertThat(Traces.of(TEXT, folder)).isNotEmpty();
        write(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        assertThat(Traces.of(TEXT, folder)).isNotEmpty();
        for (int offset = 0; offset < 6; offset++) {
            byte[] around = new byte[offset + bytes.length + 5];
            Arrays.fill(around, (byte) 'x');
            System.arraycopy(bytes, 0, around, offset, bytes.length);
            write(Base64.getEncoder().encode(around));
            assertThat(Traces.of(TEXT, folder)).as("base64 at %d", offset).isNotEmpty();
        }
    }

    @Test
    void finds_json_escapes() throws IOException {
        write("\\u738b\\u8bd7\\u6db5\\u4e73\\u9999\\u8fc7\\u654f".getBytes(StandardCharsets.US_ASCII));

        assertThat(Traces.of(TEXT, folder)).containsExactly("file (JSON escapes)");
    }

    @Test
    void finds_nothing_where_nothing_is() throws IOException {
        write("李明".getBytes(StandardCharsets.UTF_8));

        assertThat(Traces.of(TEXT, folder)).isEmpty();
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(folder.resolve("file"), bytes);
    }
}
