package io.salonledger.query.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * What a member's own stream tells of the person.
 *
 * @param registered false as long as only others' events named the member
 * @param home where the file was opened
 */
record CustomerPerson(
        boolean registered,
        boolean erased,
        @Nullable BranchId home,
        MemberSource source,
        @Sealed("member.name") @Nullable Personal<String> name,
        @Sealed("member.phone") @Nullable Personal<String> phone,
        @Sealed("member.code") @Nullable Personal<String> code,
        @Sealed("member.tags") @Nullable Personal<List<String>> tags,
        @Sealed("member.preferences") @Nullable Personal<Preferences> preferences,
        @Sealed("member.imported") @Nullable Personal<ImportedMember> imported,
        List<Note> notes) {

    /** A note on the card. */
    record Note(NoteId note, @Sealed("member.note") Personal<String> text) {}

    static final CustomerPerson UNKNOWN =
            new CustomerPerson(false, false, null, MemberSource.UNKNOWN, null, null, null, null, null, null, List.of());

    CustomerPerson {
        notes = List.copyOf(notes);
    }

    static CustomerPerson registered(
            BranchId home, MemberSource source, Personal<String> name, @Nullable Personal<String> phone) {
        return new CustomerPerson(true, false, home, source, name, phone, null, null, null, null, List.of());
    }

    CustomerPerson named(Personal<String> other) {
        return new CustomerPerson(
                registered, erased, home, source, other, phone, code, tags, preferences, imported, notes);
    }

    CustomerPerson reachedAt(@Nullable Personal<String> other) {
        return new CustomerPerson(
                registered, erased, home, source, name, other, code, tags, preferences, imported, notes);
    }

    CustomerPerson from(MemberSource other) {
        return new CustomerPerson(
                registered, erased, home, other, name, phone, code, tags, preferences, imported, notes);
    }

    CustomerPerson tagged(Personal<List<String>> other) {
        return new CustomerPerson(
                registered, erased, home, source, name, phone, code, other, preferences, imported, notes);
    }

    CustomerPerson liking(Personal<Preferences> other) {
        return new CustomerPerson(registered, erased, home, source, name, phone, code, tags, other, imported, notes);
    }

    CustomerPerson with(Note note) {
        List<Note> more = new ArrayList<>(without(note.note()).notes());
        more.add(note);
        return noted(more);
    }

    CustomerPerson without(NoteId struck) {
        return noted(notes.stream().filter(note -> !note.note().equals(struck)).toList());
    }

    private CustomerPerson noted(List<Note> other) {
        return new CustomerPerson(
                registered, erased, home, source, name, phone, code, tags, preferences, imported, other);
    }

    /** Nothing of the person is left but where the file was opened and how they came. */
    CustomerPerson erase() {
        return new CustomerPerson(true, true, home, source, null, null, null, null, null, null, List.of());
    }

    /** The name or, where none is known, the code of the old books; empty once erased. */
    String label() {
        return text(name).or(() -> text(code)).orElse("");
    }

    List<String> openTags() {
        return tags == null ? List.of() : tags.orElse(List.of());
    }

    /** The notes, newest first, with what the old books had noted at the end. */
    List<String> openNotes() {
        List<String> open = new ArrayList<>();
        notes.reversed().forEach(note -> note.text().value().ifPresent(open::add));
        Optional.ofNullable(imported)
                .flatMap(old -> old.map(ImportedMember::note))
                .ifPresent(open::add);
        return open;
    }

    /** What is written of the preferences in words. */
    List<String> openPreferences() {
        return Optional.ofNullable(preferences)
                .flatMap(Personal::value)
                .map(CustomerPerson::words)
                .orElse(List.of());
    }

    private static List<String> words(Preferences liked) {
        List<String> words = new ArrayList<>();
        for (String word : new String[] {liked.remark(), liked.environment(), liked.drinks()}) {
            if (word != null && !word.isBlank()) {
                words.add(word);
            }
        }
        words.addAll(liked.brands());
        return words;
    }

    static Optional<String> text(@Nullable Personal<String> sealed) {
        return Optional.ofNullable(sealed).flatMap(Personal::value).filter(text -> !text.isBlank());
    }
}
