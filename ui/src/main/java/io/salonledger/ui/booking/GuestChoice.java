package io.salonledger.ui.booking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberRow;

/** For whom a booking is made, as chosen in the one field: a member, a new member, or somebody from the street. */
sealed interface GuestChoice {

    record Known(MemberRow row) implements GuestChoice {}

    /** @param phone empty if none was typed */
    record New(MemberId member, String name, String phone) implements GuestChoice {}

    record WalkIn(String name) implements GuestChoice {}

    /** What was typed, parted into name and phone: a run of at least seven digits is a phone. */
    static New of(String seed, String typed) {
        Matcher digits = Pattern.compile("\\+?[0-9][0-9 ()-]{5,}[0-9]").matcher(typed);
        String phone = digits.find() ? digits.group().strip() : "";
        String name = typed.replace(phone, "").strip();
        UUID id = UUID.nameUUIDFromBytes((seed + "|" + name + "|" + phone).getBytes(StandardCharsets.UTF_8));
        return new New(new MemberId(id.toString()), name, phone);
    }
}
