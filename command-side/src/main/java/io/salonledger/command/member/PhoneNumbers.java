package io.salonledger.command.member;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.organisation.BranchId;

/** Brings phones into their international form, by which they are unique. */
@Component
class PhoneNumbers {

    private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();

    private final PhoneCountry countries;

    PhoneNumbers(PhoneCountry countries) {
        this.countries = countries;
    }

    /**
     * {@code +8613812346021}; null for nothing. Refused with {@code phone-invalid} if it is no phone.
     *
     * @param branch at whose desk it was written down
     */
    @Nullable
    String normal(@Nullable String written, BranchId branch) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return parsed(written, branch).orElseThrow(MemberRejection.PHONE_INVALID::because);
    }

    /** As {@link #normal}, but null for what is no phone: old books hold whatever somebody once typed. */
    @Nullable
    String normalIfPhone(@Nullable String written, BranchId branch) {
        return written == null || written.isBlank()
                ? null
                : parsed(written, branch).orElse(null);
    }

    private Optional<String> parsed(String written, BranchId branch) {
        try {
            var number = RULES.parse(written, countries.of(branch));
            return RULES.isValidNumber(number)
                    ? Optional.of(RULES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
