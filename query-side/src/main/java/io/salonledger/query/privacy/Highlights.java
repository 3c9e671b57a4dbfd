package io.salonledger.query.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Finds what was typed in a text that was opened, by the same rules as {@link BlindTokens} finds the record. */
public final class Highlights {

    private static final Pinyin PINYIN = new Pinyin();

    private final List<String> words;

    private Highlights(List<String> words) {
        this.words = words;
    }

    /**
     * A part that matches.
     *
     * @param from its first character
     * @param to behind its last character
     */
    public record Part(int from, int to) {}

    public static Highlights of(String typed) {
        List<String> words = new ArrayList<>();
        Matcher matcher = BlindTokens.PART.matcher(BlindTokens.normal(typed));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new Highlights(words);
    }

    /** The parts of a text that match, in order and apart from each other. */
    public List<Part> in(String text) {
        Normalised normalised = Normalised.of(text);
        List<Part> parts = new ArrayList<>();
        Matcher matcher = BlindTokens.PART.matcher(normalised.text);
        while (matcher.find()) {
            for (String word : words) {
                find(word, matcher, parts);
            }
        }
        return joined(parts).stream().map(normalised::original).toList();
    }

    private static void find(String word, Matcher run, List<Part> parts) {
        if (run.group("han") != null) {
            if (Character.isIdeographic(word.codePointAt(0))) {
                han(word, run, parts);
            } else if (Character.isLetter(word.codePointAt(0))) {
                pinyin(word, run, parts);
            }
        } else if (run.group("digits") != null) {
            everywhere(word, run, parts);
        } else if (run.group().startsWith(word)) {
            parts.add(new Part(run.start(), run.start() + word.length()));
        }
    }

    /** The whole word or, where it is nowhere in one piece, its neighbouring characters. */
    private static void han(String word, Matcher run, List<Part> parts) {
        if (run.group().contains(word) || word.length() == 1) {
            everywhere(word, run, parts);
            return;
        }
        for (int i = 0; i + 2 <= word.length(); i++) {
            everywhere(word.substring(i, i + 2), run, parts);
        }
    }

    private static void everywhere(String word, Matcher run, List<Part> parts) {
        String group = run.group();
        for (int at = group.indexOf(word); at >= 0; at = group.indexOf(word, at + 1)) {
            parts.add(new Part(run.start() + at, run.start() + at + word.length()));
        }
    }

    private static void pinyin(String word, Matcher run, List<Part> parts) {
        List<String> syllables = run.group()
                .chars()
                .mapToObj(c -> String.join("", PINYIN.syllables(Character.toString(c))))
                .toList();
        for (int start = 0; start < syllables.size(); start++) {
            int end = spelled(word, syllables, start);
            if (end < 0) {
                end = abbreviated(word, syllables, start);
            }
            if (end > start) {
                parts.add(new Part(run.start() + start, run.start() + end));
            }
        }
    }

    /** Behind the last character that the word reaches if it is spelled from here on, or −1. */
    private static int spelled(String word, List<String> syllables, int start) {
        StringBuilder spelling = new StringBuilder();
        for (int end = start; end < syllables.size(); end++) {
            spelling.append(syllables.get(end));
            if (spelling.length() >= word.length()) {
                return spelling.toString().startsWith(word) ? end + 1 : -1;
            }
        }
        return -1;
    }

    private static int abbreviated(String word, List<String> syllables, int start) {
        if (start + word.length() > syllables.size()) {
            return -1;
        }
        for (int i = 0; i < word.length(); i++) {
            if (syllables.get(start + i).indexOf(word.charAt(i)) != 0) {
                return -1;
            }
        }
        return start + word.length();
    }

    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        parts.sort(Comparator.comparingInt(Part::from).thenComparingInt(Part::to));
        for (Part part : parts) {
            if (!joined.isEmpty() && part.from() <= joined.getLast().to()) {
                Part last = joined.removeLast();
                joined.add(new Part(last.from(), Math.max(last.to(), part.to())));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** A text in the form that is compared, with the place of each of its characters in the original. */
    private record Normalised(String text, int[] from, int[] to) {

        static Normalised of(String original) {
            StringBuilder text = new StringBuilder();
            List<int[]> places = new ArrayList<>();
            for (int at = 0; at < original.length(); ) {
                int length = Character.charCount(original.codePointAt(at));
                String normal = BlindTokens.normal(original.substring(at, at + length));
                for (int i = 0; i < normal.length(); i++) {
                    places.add(new int[] {at, at + length});
                }
                text.append(normal);
                at += length;
            }
            return new Normalised(
                    text.toString(),
                    places.stream().mapToInt(place -> place[0]).toArray(),
                    places.stream().mapToInt(place -> place[1]).toArray());
        }

        Part original(Part part) {
            return new Part(from[part.from()], to[part.to() - 1]);
        }
    }
}
