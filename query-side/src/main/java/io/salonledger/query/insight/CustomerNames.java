package io.salonledger.query.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/** Looks names up for one answer, each once; empty where nothing is known. */
class CustomerNames {

    private final Function<String, Optional<CustomerNameDocument>> find;
    private final Map<String, String> known = new HashMap<>();

    /** @param find by stream */
    CustomerNames(Function<String, Optional<CustomerNameDocument>> find) {
        this.find = find;
    }

    String branch(String id) {
        return of(new BranchId(id).stream());
    }

    String service(String id) {
        return of(new ServiceId(id).stream());
    }

    String employee(String id) {
        return of(new EmployeeId(id).stream());
    }

    private String of(String stream) {
        return known.computeIfAbsent(
                stream, key -> find.apply(key).map(CustomerNameDocument::label).orElse(""));
    }
}
