package io.salonledger.query.insight;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.event.BranchCorrected;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeRenamed;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** The names of branches, services and employees, by stream, for the filters of the customer search. */
class CustomerNamesProjection {

    static final ReadModel<CustomerNameDocument> MODEL =
            ReadModel.inMongo("customer-names", 1, CustomerNameDocument.class, CustomerNamesProjection::new);

    private final Documents<CustomerNameDocument> names;

    CustomerNamesProjection(Documents<CustomerNameDocument> names) {
        this.names = names;
    }

    @EventHandler
    void on(BranchOpened event) {
        branch(event.branch(), event.profile());
    }

    @EventHandler
    void on(BranchCorrected event) {
        branch(event.branch(), event.profile());
    }

    @EventHandler
    void on(ServiceAdded event) {
        service(event.service(), event.description());
    }

    @EventHandler
    void on(ServiceDescribed event) {
        service(event.service(), event.description());
    }

    @EventHandler
    void on(EmployeeAdded event) {
        names.put(event.employee().stream(), new CustomerNameDocument(null, event.name(), event.code()));
    }

    @EventHandler
    void on(EmployeeRenamed event) {
        names.put(event.employee().stream(), new CustomerNameDocument(null, event.name(), event.code()));
    }

    private void branch(BranchId branch, BranchProfile profile) {
        names.put(branch.stream(), new CustomerNameDocument(profile.name(), null, null));
    }

    private void service(ServiceId service, ServiceDescription description) {
        names.put(service.stream(), new CustomerNameDocument(description.label(), null, null));
    }
}
