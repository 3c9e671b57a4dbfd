package io.salonledger.query.staff;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.staff.query.EmployeeErasure;
import io.salonledger.contracts.staff.query.FindEmployeeErasure;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

@Component
class EmployeeErasureQueries {

    private final DocumentReader<EmployeeErasureDocument> erasures;

    EmployeeErasureQueries(ReadModelReaders readers) {
        this.erasures = readers.documents(EmployeeErasureProjection.MODEL);
    }

    @QueryHandler
    EmployeeErasure handle(FindEmployeeErasure query) {
        return erasures.find(query.employee().value())
                .map(EmployeeErasureDocument::certificate)
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("erasure-certificate"));
    }
}
