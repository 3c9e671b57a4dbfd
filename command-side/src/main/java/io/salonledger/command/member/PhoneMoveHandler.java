package io.salonledger.command.member;

import java.util.List;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.command.MovePhone;

/** A phone goes from one file to another: operators give numbers to new owners (号码回收). */
@Component
class PhoneMoveHandler {

    private final MemberFiles members;
    private final PhoneBook phones;
    private final PhoneNumbers numbers;

    PhoneMoveHandler(MemberFiles members, PhoneBook phones, PhoneNumbers numbers) {
        this.members = members;
        this.phones = phones;
        this.numbers = numbers;
    }

    @CommandHandler
    void handle(MovePhone command) {
        var files = members.load(List.of(command.member(), command.from()));
        Aggregate<Member> to = MemberFiles.of(command.member(), files);
        Aggregate<Member> from = MemberFiles.of(command.from(), files);
        String number = numbers.normal(command.phone(), to.invoke(Member::branch));
        if (number == null) {
            throw MemberRejection.PHONE_INVALID.because();
        }
        if (number.equals(phoneOf(to))) {
            return;
        }
        if (!number.equals(phoneOf(from))) {
            throw MemberRejection.PHONE_NOT_OF_MEMBER.because();
        }
        from.execute(member -> member.movePhoneAway(command.from(), command.reason()));
        to.execute(member -> member.movePhoneHere(command.member(), number, command.reason()));
        phones.move(number, command.member());
    }

    private static String phoneOf(Aggregate<Member> file) {
        return file.invoke(member -> Objects.requireNonNullElse(member.currentPhone(), ""));
    }
}
