package io.salonledger.command.member;

import java.util.Optional;

import io.salonledger.contracts.member.MemberId;

/** Whose a phone is: a phone belongs to one member at most. Changes count with the events of the same unit of work. */
interface PhoneBook {

    /** Gives the phone to the member, or refuses with {@code phone-already-used} and whose it is; again is a no-op. */
    void claim(String phone, MemberId member);

    /** The member's phone is free again. */
    void release(MemberId member);

    /** Takes the phone from whoever has it and gives it to the member. */
    void move(String phone, MemberId to);

    Optional<MemberId> ownerOf(String phone);
}
