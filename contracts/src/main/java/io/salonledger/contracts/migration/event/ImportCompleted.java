package io.salonledger.contracts.migration.event;

import java.util.List;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ParityLine;

/**
 * Everything was imported and compared; again with other figures if the same books are compared later.
 *
 * @param unexplained figures that differ without a reason
 */
public record ImportCompleted(ImportId importId, List<ParityLine> parity, int unexplained) implements ImportEvent {

    public ImportCompleted {
        parity = List.copyOf(parity);
    }
}
