package io.salonledger.command.member;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberRejection;

/** Brings phones into their international form, by which they are unique. */
@Component
class PhoneNumbers {

    private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();

    private final String country;

    /** @param country of the shop, two letters: numbers without a country code are meant to be from there */
    PhoneNumbers(@Value("${salon.country:CN}") String country) {
        this.country = country;
    }

    /** {@code +8613812346021}; null for nothing. Refused with {@code phone-invalid} if it is no phone. */
    @Nullable
    String normal(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            var number = RULES.parse(written, country);
            if (!RULES.isValidNumber(number)) {
                throw MemberRejection.PHONE_INVALID.because();
            }
            return RULES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            throw MemberRejection.PHONE_INVALID.because();
        }
    }
}
