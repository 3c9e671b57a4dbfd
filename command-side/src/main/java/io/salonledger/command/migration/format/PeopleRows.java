package io.salonledger.command.migration.format;

import io.salonledger.command.migration.source.PersonProfile;
import io.salonledger.command.migration.source.SourceClient;
import io.salonledger.command.migration.source.SourceStaff;

/** Rows of the template's members and employees. */
final class PeopleRows {

    private final Drafts drafts;
    private final Claims claims;

    PeopleRows(Drafts drafts, Claims claims) {
        this.drafts = drafts;
        this.claims = claims;
    }

    void member(Cells cells) {
        String code = cells.needed(Field.CODE);
        PersonProfile profile = profile(cells);
        if (!cells.refused()) {
            claims.code(cells, PeopleCollector.CLIENT, code)
                    .ifPresent(id -> drafts.members.add(new SourceClient(id, cells.ref(), code, profile)));
        }
    }

    void employee(Cells cells) {
        String code = cells.needed(Field.CODE);
        PersonProfile profile = profile(cells);
        if (!cells.refused()) {
            claims.code(cells, PeopleCollector.STAFF, code)
                    .ifPresent(id -> drafts.employees.add(new SourceStaff(id, cells.ref(), code, profile)));
        }
    }

    private static PersonProfile profile(Cells cells) {
        return new PersonProfile(
                cells.needed(Field.NAME),
                cells.text(Field.PHONE),
                cells.text(Field.EMAIL),
                cells.text(Field.KIND),
                cells.optionalDate(Field.BIRTHDAY),
                cells.optionalDate(Field.SINCE),
                cells.text(Field.NOTE));
    }
}
