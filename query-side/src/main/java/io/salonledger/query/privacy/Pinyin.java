package io.salonledger.query.privacy;

import java.util.Arrays;
import java.util.List;

import com.ibm.icu.text.Transliterator;

/** Chinese characters to pinyin without tones, by ICU's readings for names. */
final class Pinyin {

    private final Transliterator transliterator = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

    /** {@code wang, shi, han} of 王诗涵. */
    List<String> syllables(String han) {
        // One by one, so that each character stays one syllable.
        return han.codePoints()
                .mapToObj(Character::toString)
                .map(transliterator::transliterate)
                .flatMap(latin -> Arrays.stream(latin.strip().split("[^a-z]+")))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }
}
