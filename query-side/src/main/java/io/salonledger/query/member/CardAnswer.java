package io.salonledger.query.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.BodyType;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.query.AliasDetails;
import io.salonledger.contracts.member.query.BlockDetails;
import io.salonledger.contracts.member.query.ConsentDetails;
import io.salonledger.contracts.member.query.HealthDetails;
import io.salonledger.contracts.member.query.HealthFactDetails;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberPerson;
import io.salonledger.contracts.member.query.MemberStanding;
import io.salonledger.contracts.member.query.MemberTraits;
import io.salonledger.contracts.member.query.NoteDetails;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.privacy.Personal;

/**
 * Puts together what one may see of a card: the main file with those that stand for it, contacts masked, health facts only
 * for those who need them.
 */
record CardAnswer(
        MemberDetailsDocument main,
        List<MemberDetailsDocument> aliases,
        CardRelations relations,
        Actor actor,
        LocalDate today) {

    MemberDetails details() {
        return new MemberDetails(
                main.member(),
                main.branch(),
                person(),
                contact(actor.may(Permission.MEMBER_CONTACT)),
                new MemberTraits(open(main.traits().preferences()).orElse(Preferences.NONE), health(), tags()),
                standing(),
                main.consents().stream().map(CardAnswer::consent).toList(),
                notes());
    }

    private MemberPerson person() {
        Profile profile = profile();
        Birthday birthday = profile.birthday();
        return new MemberPerson(
                nameOf(main),
                open(main.identity().code()).orElse(null),
                profile.sex(),
                birthday,
                birthday == null ? null : birthday.ageOn(today),
                profile.dates(),
                relations.guardian(main, actor.may(Permission.MEMBER_CONTACT)));
    }

    static String nameOf(MemberDetailsDocument file) {
        return open(file.identity().name())
                .or(() -> open(file.identity().code()))
                .orElse("");
    }

    private Profile profile() {
        return open(main.identity().profile())
                .or(() -> open(main.origin().imported()).map(ImportedMember::profile))
                .orElse(Profile.EMPTY);
    }

    MemberContact contact(boolean full) {
        Profile profile = profile();
        String phone = files().flatMap(file -> open(file.identity().phone()).stream())
                .findFirst()
                .orElse(null);
        return full
                ? new MemberContact(phone, profile.email(), profile.wechat(), profile.address(), false)
                : new MemberContact(
                        masked(phone, ContactMask::phone),
                        masked(profile.email(), ContactMask::email),
                        masked(profile.wechat(), ContactMask::text),
                        masked(profile.address(), ContactMask::text),
                        true);
    }

    private static @Nullable String masked(@Nullable String text, UnaryOperator<String> mask) {
        return text == null ? null : mask.apply(text);
    }

    private Stream<MemberDetailsDocument> files() {
        return Stream.concat(Stream.of(main), aliases.stream());
    }

    private List<String> tags() {
        return files().flatMap(file -> open(file.traits().tags()).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private @Nullable HealthDetails health() {
        boolean consented = files().flatMap(file -> file.consents().stream())
                .anyMatch(consent -> consent.purpose() == ConsentPurpose.HEALTH && consent.withdrawnOn() == null);
        if (!consented || !actor.may(Permission.MEMBER_HEALTH)) {
            return null;
        }
        BodyType body = files().flatMap(file -> open(file.traits().body()).stream())
                .findFirst()
                .orElse(BodyType.UNKNOWN);
        List<HealthFactDetails> facts = files().flatMap(CardAnswer::healthFacts).toList();
        return new HealthDetails(body, facts);
    }

    private static Stream<HealthFactDetails> healthFacts(MemberDetailsDocument file) {
        return file.traits().health().stream()
                .flatMap(entry -> entry.content().value().stream()
                        .map(fact -> new HealthFactDetails(file.member(), entry.fact(), fact, entry.by(), entry.at())));
    }

    /** Newest first. */
    private List<NoteDetails> notes() {
        return files().flatMap(CardAnswer::notes)
                .sorted(Comparator.comparing(NoteDetails::at).reversed())
                .toList();
    }

    private static Stream<NoteDetails> notes(MemberDetailsDocument file) {
        return file.notes().stream()
                .map(note -> new NoteDetails(
                        file.member(), note.note(), note.text().orElse(""), note.by(), note.at(), note.struck()));
    }

    private static ConsentDetails consent(ConsentEntry entry) {
        return new ConsentDetails(
                entry.consent(),
                entry.purpose(),
                entry.channel(),
                entry.policyVersion(),
                entry.on(),
                entry.withdrawnOn());
    }

    private MemberStanding standing() {
        CardStanding standing = main.standing();
        LocalDate first = files().flatMap(file -> file.visits().stream())
                .map(VisitEntry::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new MemberStanding(
                main.origin().registeredAt(),
                open(main.origin().imported()).map(ImportedMember::since).orElse(null),
                main.origin().source(),
                relations.referrer(main),
                CustomerClasses.of(first, today),
                block(standing.block()),
                standing.legalHold(),
                standing.aliasOf(),
                standing.aliases().stream().map(this::alias).toList(),
                standing.erasedAt());
    }

    private static @Nullable BlockDetails block(@Nullable BlockEntry block) {
        return block == null
                ? null
                : new BlockDetails(block.reason(), open(block.remark()).orElse(null), block.at());
    }

    private AliasDetails alias(AliasEntry entry) {
        String name = aliases.stream()
                .filter(file -> file.member().equals(entry.member()))
                .map(CardAnswer::nameOf)
                .findFirst()
                .orElse("");
        return new AliasDetails(entry.member(), name, entry.mergedAt());
    }

    private static <T> Optional<T> open(@Nullable Personal<T> sealed) {
        return sealed == null ? Optional.empty() : sealed.value();
    }
}
