package io.salonledger.command.member;

import java.util.List;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.command.NameGuardian;

/** A minor's guardian may be another member: a dependant without a phone of their own is reached through that file. */
@Component
class GuardianHandler {

    private final MemberFiles members;

    GuardianHandler(MemberFiles members) {
        this.members = members;
    }

    @CommandHandler
    void handle(NameGuardian command) {
        Guardian guardian = command.guardian();
        MemberId member = guardian == null ? null : guardian.member();
        if (guardian != null && member == null) {
            Texts.required("guardian-name", Objects.requireNonNullElse(guardian.name(), ""), 100);
        }
        if (member == null) {
            members.load(command.member()).execute(file -> file.standing().nameGuardian(command));
            return;
        }
        var files = members.load(List.of(command.member(), member));
        if (member.equals(command.member())
                || !MemberFiles.of(member, files).invoke(file -> file.standing().maySpeakForOthers())) {
            throw MemberRejection.GUARDIAN_NOT_SUITABLE.because();
        }
        MemberFiles.of(command.member(), files).execute(file -> file.standing().nameGuardian(command));
    }
}
