package io.salonledger.ui.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.complaint.ComplaintPanels;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;
import io.salonledger.ui.wallet.WalletPanels;

/** What all pages and dialogs of members share. */
@Component
class MemberDesk {

    private final MemberGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;
    private final Clock clock;
    private final ComplaintPanels complaints;
    private final WalletPanels wallets;

    MemberDesk(
            MemberGateway gateway,
            CurrentUser user,
            Branches branches,
            LocalFormats formats,
            VaadinTexts texts,
            Clock clock,
            ComplaintPanels complaints,
            WalletPanels wallets) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
        this.complaints = complaints;
        this.wallets = wallets;
    }

    MemberGateway gateway() {
        return gateway;
    }

    WalletPanels wallets() {
        return wallets;
    }

    ComplaintPanels complaints() {
        return complaints;
    }

    boolean may(Permission permission) {
        return user.get().roles().stream().anyMatch(permission::isGrantedTo);
    }

    Branches branches() {
        return branches;
    }

    Optional<BranchId> branch() {
        return user.branch().map(branch -> new BranchId(branch.id()));
    }

    Formats formats() {
        return formats.here();
    }

    VaadinTexts texts() {
        return texts;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(user.zone()));
    }

    /** Says that it is done, or done but not yet to be seen. */
    static void done(com.vaadin.flow.component.Component at, boolean visible) {
        if (visible) {
            Notice.good(at.getTranslation("list.recorded")).show();
        } else {
            Notice.later(at.getTranslation("list.late")).show();
        }
    }

    /** The words of a value, {@code member.source.WALK_IN}. */
    static String word(com.vaadin.flow.component.Component at, Enum<?> value) {
        String kind = value.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return at.getTranslation("member." + kind + "." + value.name());
    }

    static <E extends Enum<E>> ComboBox<E> choice(com.vaadin.flow.component.Component at, String key, Class<E> type) {
        ComboBox<E> box = new ComboBox<>(at.getTranslation(key));
        box.setId(key.substring(key.lastIndexOf('.') + 1));
        box.setItems(type.getEnumConstants());
        box.setItemLabelGenerator(value -> word(at, value));
        return box;
    }

    static TextField text(com.vaadin.flow.component.Component at, String key, @Nullable String value) {
        TextField field = new TextField(at.getTranslation(key));
        field.setId(key.substring(key.lastIndexOf('.') + 1));
        field.setValue(Objects.requireNonNullElse(value, ""));
        return field;
    }

    /** {@code 138 1234 6021} of a Chinese phone; others as they are. */
    static String phone(String phone) {
        return phone.startsWith("+86") && phone.length() == 14
                ? phone.substring(3, 6) + " " + phone.substring(6, 10) + " " + phone.substring(10)
                : phone;
    }

    /** 138 ···· 6021 for the first look. */
    String masked(String phone) {
        return phone.contains("•") ? phone : formats().maskedPhone(phone(phone));
    }

    String birthday(Birthday birthday) {
        return birthday.year() == null ? monthDay(birthday) : formats().tableDay(birthday.in(birthday.year()));
    }

    private static String monthDay(Birthday birthday) {
        return String.format(Locale.ROOT, "%02d-%02d", birthday.month(), birthday.day());
    }
}
