package io.salonledger.ui.member;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.ui.find.Finder;
import io.salonledger.ui.find.Found;
import io.salonledger.ui.shell.SalonIcon;

/** Members by name, pinyin, initials or a part of the phone; contacts masked as for the first look. */
@Component
@Order(10)
class MemberFinder implements Finder {

    private static final int FEW = 6;

    private final MemberDesk desk;

    MemberFinder(MemberDesk desk) {
        this.desk = desk;
    }

    @Override
    public String heading() {
        return "member.title";
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.MEMBER_SEE);
    }

    @Override
    public List<Found> find(String words) {
        return desk.gateway().search(words, MemberFilter.ALL, MemberSort.NEWEST, 0, FEW).items().stream()
                .map(this::found)
                .toList();
    }

    private Found found(MemberRow row) {
        String about = Stream.of(
                        row.phone() == null ? "" : desk.masked(row.phone()),
                        row.lastVisit() == null ? "" : desk.formats().day(row.lastVisit()),
                        desk.branches().name(row.branch()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Found(
                SalonIcon.USERS, row.name(), about, "members/" + row.member().value());
    }
}
