package io.salonledger.query.insight;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * What something is called that customers are filtered by.
 *
 * @param plain of a branch or service
 * @param name of an employee
 * @param code of an employee, shown where there is no name
 */
record CustomerNameDocument(
        @Nullable String plain,
        @Sealed("employee.name") @Nullable Personal<String> name,
        @Sealed("employee.code") @Nullable Personal<String> code) {

    String label() {
        if (plain != null) {
            return plain;
        }
        return CustomerPerson.text(name).or(() -> CustomerPerson.text(code)).orElse("");
    }
}
