package io.salonledger.contracts.wire;

import java.util.List;
import java.util.Set;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenRoundTripTest {

    private final Serializer serializer = MessageSerializer.create();

    static List<TrackingToken> tokens() {
        TrackingToken plain = new GlobalSequenceTrackingToken(7);
        TrackingToken gaps = GapAwareTrackingToken.newInstance(9, Set.of(3L, 5L));
        return List.of(
                plain, gaps, ReplayToken.createReplayToken(gaps, null), MergedTrackingToken.merged(plain, plain));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_reads_back_as_it_was_written(TrackingToken token) {
        var written = serializer.serialize(token, byte[].class);

        TrackingToken read = serializer.deserialize(written);

        assertThat(read).isEqualTo(token);
    }
}
