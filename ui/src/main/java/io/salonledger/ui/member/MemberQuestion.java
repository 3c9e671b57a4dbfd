package io.salonledger.ui.member;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.list.UrlFilter;

/** What an address asks of the list of members. */
record MemberQuestion(String text, MemberFilter filter, MemberSort sort) {

    static MemberQuestion of(UrlFilter url) {
        String month = url.text("month");
        MemberFilter filter = new MemberFilter(
                url.text("branch").isEmpty() ? null : new BranchId(url.text("branch")),
                url.text("tag").isEmpty() ? List.of() : List.of(url.text("tag")),
                value(MemberSource.class, url.text("source")),
                value(CustomerClass.class, url.text("class")),
                month.matches("[1-9]|1[0-2]") ? Integer.valueOf(month) : null,
                null,
                null,
                null,
                url.text("blocked").isEmpty() ? null : true);
        return new MemberQuestion(
                url.text("q"),
                filter,
                Objects.requireNonNullElse(value(MemberSort.class, url.text("sort")), MemberSort.NEWEST));
    }

    /** An address may say anything; what is no value filters nothing. */
    private static <E extends Enum<E>> @Nullable E value(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
