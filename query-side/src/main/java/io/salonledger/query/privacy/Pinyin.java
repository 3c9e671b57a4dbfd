package io.salonledger.query.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Chinese characters to pinyin without tones, by ICU's readings for names. */
final class Pinyin {

    private final Transliterator transliterator = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

    /** Some twenty thousand characters have a reading; names and goods use a few thousand. */
    private final Map<Integer, List<String>> known = new ConcurrentHashMap<>();

    /** {@code wang, shi, han} of 王诗涵. */
    List<String> syllables(String han) {
        // One by one, so that each character stays one syllable.
        return han.codePoints()
                .mapToObj(character -> known.computeIfAbsent(character, this::reading))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> reading(int character) {
        String latin = transliterator.transliterate(Character.toString(character));
        return Arrays.stream(latin.strip().split("[^a-z]+"))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }
}
