package io.salonledger.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IconSpriteTest {

    @Test
    void every_icon_is_drawn_in_the_sprite() throws IOException {
        try (var sprite = getClass().getResourceAsStream("/META-INF/resources/icons/salon.svg")) {
            assertThat(sprite).isNotNull();
            String svg = new String(sprite.readAllBytes(), StandardCharsets.UTF_8);
            var drawn = Pattern.compile("<symbol id=\"([a-z]+)\"")
                    .matcher(svg)
                    .results()
                    .map(r -> r.group(1));
            assertThat(drawn)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(SalonIcon.values())
                            .map(icon -> icon.create().getSymbol())
                            .toList());
        }
    }
}
