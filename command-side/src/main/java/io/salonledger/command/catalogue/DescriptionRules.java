package io.salonledger.command.catalogue;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.message.GeneralRejection;

/** What texts of the catalogue must be: a code always, nothing longer than a list can show. */
final class DescriptionRules {

    private static final int MAX_CODE = 60;
    private static final int MAX_TEXT = 200;
    private static final int MAX_NOTE = 2_000;

    private DescriptionRules() {}

    static void check(ServiceDescription description) {
        checkCode(description.code());
        shorter("name", description.name(), MAX_TEXT);
        shorter("category", description.category(), MAX_TEXT);
        shorter("preparation", description.preparation(), MAX_NOTE);
    }

    static void check(ProductDescription description) {
        checkCode(description.code());
        shorter("name", description.name(), MAX_TEXT);
        shorter("brand", description.brand(), MAX_TEXT);
        shorter("supplier", description.supplier(), MAX_TEXT);
        shorter("category", description.category(), MAX_TEXT);
        shorter("unit", description.unit(), MAX_TEXT);
        shorter("barcode", description.barcode(), MAX_TEXT);
    }

    private static void checkCode(String code) {
        if (code.isEmpty()) {
            throw GeneralRejection.FIELD_REQUIRED.because("code");
        }
        shorter("code", code, MAX_CODE);
    }

    private static void shorter(String field, String text, int most) {
        if (text.length() > most) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, most);
        }
    }
}
