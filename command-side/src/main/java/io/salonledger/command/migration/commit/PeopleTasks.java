package io.salonledger.command.migration.commit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.source.PersonProfile;
import io.salonledger.command.migration.source.SourceClient;
import io.salonledger.command.migration.source.SourceStaff;
import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.command.ImportMember;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;

/** Members and employees. Whom the ledger knows already is kept as there. */
final class PeopleTasks {

    private final ImportTerms terms;
    private final RecordIds ids;
    private final Kept kept;

    PeopleTasks(ImportTerms terms, RecordIds ids, Kept kept) {
        this.terms = terms;
        this.ids = ids;
        this.kept = kept;
    }

    List<Task> members(List<SourceClient> clients) {
        return clients.stream().map(this::member).toList();
    }

    List<Task> employees(List<SourceStaff> staff) {
        return staff.stream().map(this::employee).toList();
    }

    private Task member(SourceClient client) {
        MemberId id = ids.member(client.code()).orElseThrow();
        ImportMember add =
                command(id, client, data(client.profile(), client.profile().phone()));
        return ledger -> Refusals.of(
                        ledger.send(add), Refusals.ID_ALREADY_USED, Refusals.PERSON_ERASED, Refusals.PHONE_ALREADY_USED)
                .ifPresent(code -> {
                    if (code.equals(Refusals.PERSON_ERASED)) {
                        kept.addErased(id);
                    } else if (code.equals(Refusals.PHONE_ALREADY_USED)) {
                        withoutPhone(ledger, id, client);
                    }
                });
    }

    /** Two members of the old books share a phone: the second one's becomes a note, so that nothing is lost. */
    private void withoutPhone(Ledger ledger, MemberId id, SourceClient client) {
        PersonProfile person = client.profile();
        PersonProfile noted = new PersonProfile(
                person.name(),
                "",
                person.email(),
                person.kind(),
                person.birthday(),
                person.since(),
                (person.note() + " " + person.phone()).strip());
        Refusals.of(ledger.send(command(id, client, data(noted, ""))), Refusals.ID_ALREADY_USED);
    }

    private ImportMember command(MemberId id, SourceClient client, ImportedMember data) {
        SourceRow from = new SourceRow(client.ref().file(), client.ref().row());
        return new ImportMember(id, terms.branch(), from, client.code(), data);
    }

    private static ImportedMember data(PersonProfile person, String phone) {
        Profile profile = new Profile(
                sex(person.kind()),
                person.birthday() == null ? null : Birthday.of(person.birthday()),
                text(person.email()),
                null,
                null,
                List.of());
        return new ImportedMember(text(person.name()), text(phone), profile, text(person.note()), person.since());
    }

    private static @Nullable String text(String written) {
        return written.isBlank() ? null : written;
    }

    private static @Nullable Sex sex(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "f", "female", "woman", "女", "女性" -> Sex.FEMALE;
            case "m", "male", "man", "男", "男性" -> Sex.MALE;
            case "" -> null;
            default -> Sex.OTHER;
        };
    }

    private Task employee(SourceStaff staff) {
        PersonProfile person = staff.profile();
        AddEmployee add = new AddEmployee(
                ids.employee(staff.code()).orElseThrow(),
                staff.code(),
                person.name(),
                Set.of(terms.branch()),
                Skills.NONE,
                person.since());
        return ledger -> Refusals.of(ledger.send(add), Refusals.ID_ALREADY_USED, Refusals.PERSON_ERASED);
    }
}
