package io.salonledger.ui.member;

import java.util.Optional;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.ui.list.FormDialog;

/** Chooses another member by name, pinyin or phone. */
final class MemberPicker extends ComboBox<MemberPicker.Choice> {

    private static final int SOME = 20;

    /** A member by what people see. */
    record Choice(MemberId member, String label) {}

    /** @param but who is not to choose: the one whose card it is */
    MemberPicker(MemberDesk desk, String key, MemberId but) {
        super();
        setLabel(getTranslation(key));
        setId(key.substring(key.lastIndexOf('.') + 1));
        setClearButtonVisible(true);
        setPlaceholder(getTranslation("member.pick"));
        setItemLabelGenerator(Choice::label);
        setItems(query -> desk
                        .gateway()
                        .search(
                                query.getFilter().orElse(""),
                                MemberFilter.ALL,
                                MemberSort.NEWEST,
                                query.getOffset(),
                                Math.min(SOME, query.getLimit()))
                        .items()
                        .stream()
                        .filter(row -> !row.member().equals(but))
                        .map(row -> choice(row, desk)))
                .setIdentifierProvider(Choice::member);
    }

    private static Choice choice(MemberRow row, MemberDesk desk) {
        return new Choice(
                row.member(), row.phone() == null ? row.name() : row.name() + " · " + desk.masked(row.phone()));
    }

    /** Shows who was chosen before; nobody for null. */
    MemberPicker showing(@Nullable MemberId member, String name) {
        setValue(member == null ? null : new Choice(member, name.isEmpty() ? getTranslation("member.gone") : name));
        return this;
    }

    Optional<MemberId> chosen() {
        return getOptionalValue().map(Choice::member);
    }

    MemberId required() {
        return chosen().orElseThrow(() -> new FormDialog.Invalid(getTranslation("list.required", getLabel())));
    }
}
