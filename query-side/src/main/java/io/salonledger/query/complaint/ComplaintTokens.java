package io.salonledger.query.complaint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.privacy.BlindTokens;

/** Keyed hashes by which complaints are found without being readable. */
final class ComplaintTokens {

    private final BlindTokens tokens;

    ComplaintTokens(BlindTokens tokens) {
        this.tokens = tokens;
    }

    Set<String> number(String number) {
        return tokens.ofText(number);
    }

    Set<String> text(@Nullable Personal<String> text) {
        return text == null ? Set.of() : text.map(tokens::ofText).orElse(Set.of());
    }

    Set<String> caller(@Nullable Personal<Caller> caller) {
        Caller known = caller == null ? null : caller.value().orElse(null);
        if (known == null) {
            return Set.of();
        }
        Set<String> all = new TreeSet<>();
        if (known.name() != null) {
            all.addAll(tokens.ofText(known.name()));
        }
        if (known.contact() != null) {
            all.addAll(tokens.ofText(known.contact()));
            all.addAll(tokens.ofPhone(known.contact()));
        }
        return all;
    }

    List<String> ofSearch(String typed) {
        return tokens.ofSearch(typed);
    }
}
