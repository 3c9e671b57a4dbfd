package io.salonledger.query.organisation;

import java.util.Optional;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** Where other query handlers look a branch up. Projections must not: what they need stands in the event. */
@Component
public class BranchDirectory {

    private final DocumentReader<BranchDocument> branches;

    BranchDirectory(ReadModelReaders readers) {
        this.branches = readers.documents(BranchDetailsProjection.MODEL);
    }

    public Optional<BranchDetails> find(BranchId branch) {
        return branches.find(branch.value()).map(BranchDocument::details);
    }
}
