package io.salonledger.query.complaint;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * What the index of complaints holds: a complaint, or which complaints a member filed, so that their search tokens can go
 * with the member.
 */
record ComplaintListDocument(
        @Nullable ComplaintEntry entry, @Nullable Set<String> ofMember) {

    static ComplaintListDocument of(ComplaintEntry entry) {
        return new ComplaintListDocument(entry, null);
    }

    static ComplaintListDocument ofMember(Set<String> complaints) {
        return new ComplaintListDocument(null, new TreeSet<>(complaints));
    }

    ComplaintListDocument change(UnaryOperator<ComplaintEntry> change) {
        return entry == null ? this : of(change.apply(entry));
    }

    ComplaintListDocument also(String complaint) {
        Set<String> all = new TreeSet<>(ofMember == null ? Set.of() : ofMember);
        all.add(complaint);
        return ofMember(all);
    }
}
