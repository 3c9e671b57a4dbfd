package io.salonledger.query.member;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.privacy.BlindTokens;

/** Keyed hashes by which members are found and filtered without being readable. */
final class MemberTokens {

    private final BlindTokens tokens;
    private final BlindKey key;

    MemberTokens(BlindTokens tokens, BlindKey key) {
        this.tokens = tokens;
        this.key = key;
    }

    Set<String> text(@Nullable Personal<String> text) {
        return text == null ? Set.of() : text.map(tokens::ofText).orElse(Set.of());
    }

    Set<String> phone(@Nullable Personal<String> phone) {
        return phone == null ? Set.of() : phone.map(tokens::ofPhone).orElse(Set.of());
    }

    Set<String> tags(Personal<List<String>> tags) {
        return tokens.ofText(String.join(" ", tags.orElse(List.of())));
    }

    Set<String> profile(Profile profile) {
        String words = Stream.of(profile.email(), profile.wechat(), profile.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return tokens.ofText(words);
    }

    List<String> ofSearch(String typed) {
        return tokens.ofSearch(typed);
    }

    String tag(String tag) {
        return key.hash("member.tag", tag.strip());
    }

    String birthMonth(int month) {
        return key.hash("member.birth-month", String.valueOf(month));
    }

    String sex(Sex sex) {
        return key.hash("member.sex", sex.name());
    }
}
