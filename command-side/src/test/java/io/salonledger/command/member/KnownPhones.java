package io.salonledger.command.member;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;

/** A phone book in memory. */
final class KnownPhones implements PhoneBook {

    private final Map<String, MemberId> owners = new LinkedHashMap<>();

    KnownPhones with(String phone, MemberId owner) {
        owners.put(phone, owner);
        return this;
    }

    @Override
    public void claim(String phone, MemberId member) {
        MemberId owner = owners.putIfAbsent(phone, member);
        if (owner != null && !owner.equals(member)) {
            throw MemberRejection.PHONE_ALREADY_USED.because(owner.value());
        }
    }

    @Override
    public void release(MemberId member) {
        owners.values().remove(member);
    }

    @Override
    public void move(String phone, MemberId to) {
        owners.remove(phone);
        release(to);
        owners.put(phone, to);
    }

    @Override
    public Optional<MemberId> ownerOf(String phone) {
        return Optional.ofNullable(owners.get(phone));
    }
}
