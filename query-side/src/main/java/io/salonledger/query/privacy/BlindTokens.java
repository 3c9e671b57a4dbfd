package io.salonledger.query.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.salonledger.contracts.privacy.BlindKey;

/**
 * Makes texts findable without keeping them: each part by which someone may search is replaced by a keyed hash. Found
 * are English words by their beginning, Chinese by single characters and neighbours, by pinyin and by initials, and
 * numbers by any three or more digits in a row.
 */
public final class BlindTokens {

    static final Pattern PART = Pattern.compile("(?<han>\\p{IsHan}+)|(?<digits>\\d+)|(?<word>[\\p{L}\\p{M}]+)");
    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST = 24;

    private final BlindKey key;
    private final Pinyin pinyin = new Pinyin();

    public BlindTokens(BlindKey key) {
        this.key = key;
    }

    /** All tokens under which a text is found. */
    public Set<String> ofText(String text) {
        Set<String> parts = new LinkedHashSet<>();
        Matcher matcher = PART.matcher(normal(text));
        while (matcher.find()) {
            if (matcher.group("han") != null) {
                addHan(matcher.group("han"), parts);
            } else if (matcher.group("digits") != null) {
                addDigits(matcher.group("digits"), parts);
            } else {
                addPrefixes(matcher.group("word"), parts);
            }
        }
        return hashed(parts);
    }

    /** All tokens under which a phone number is found: any three or more of its digits in a row. */
    public Set<String> ofPhone(String phone) {
        Set<String> parts = new LinkedHashSet<>();
        addDigits(phone.replaceAll("\\D", ""), parts);
        return hashed(parts);
    }

    /** The tokens that a record must have, all of them, to match what was typed. */
    public List<String> ofSearch(String typed) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(normal(typed));
        while (matcher.find()) {
            if (matcher.group("han") != null) {
                searchHan(matcher.group("han"), parts);
            } else {
                parts.add(shortened(matcher.group()));
            }
        }
        return List.copyOf(hashed(parts));
    }

    private void addHan(String run, Set<String> parts) {
        for (int i = 0; i < run.length(); i++) {
            parts.add(run.substring(i, i + 1));
            if (i + 2 <= run.length()) {
                parts.add(run.substring(i, i + 2));
            }
        }
        List<String> syllables = pinyin.syllables(run);
        for (int i = 0; i < syllables.size(); i++) {
            addPrefixes(String.join("", syllables.subList(i, syllables.size())), parts);
            StringBuilder initials = new StringBuilder();
            syllables.subList(i, syllables.size()).forEach(s -> initials.append(s.charAt(0)));
            addPrefixes(initials.toString(), parts);
        }
    }

    private static void searchHan(String run, List<String> parts) {
        if (run.length() == 1) {
            parts.add(run);
        }
        for (int i = 0; i + 2 <= run.length(); i++) {
            parts.add(run.substring(i, i + 2));
        }
    }

    private static void addDigits(String digits, Set<String> parts) {
        for (int from = 0; from < digits.length(); from++) {
            int longest = Math.min(digits.length(), from + LONGEST);
            for (int to = from + SHORTEST_NUMBER; to <= longest; to++) {
                parts.add(digits.substring(from, to));
            }
        }
        // A shorter number is a word of its own.
        if (!digits.isEmpty() && digits.length() < SHORTEST_NUMBER) {
            parts.add(digits);
        }
    }

    private static void addPrefixes(String word, Set<String> parts) {
        for (int to = 1; to <= Math.min(word.length(), LONGEST); to++) {
            parts.add(word.substring(0, to));
        }
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    private Set<String> hashed(Iterable<String> parts) {
        Set<String> tokens = new LinkedHashSet<>();
        parts.forEach(part -> tokens.add(key.hash("search", part)));
        return tokens;
    }

    /** One form for full-width and half-width, upper and lower case, with and without accents. */
    static String normal(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Normalizer.normalize(decomposed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
