package io.salonledger.command.catalogue;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.catalogue.command.ChangeServiceTerms;
import io.salonledger.contracts.catalogue.command.DescribeService;
import io.salonledger.contracts.catalogue.command.ReactivateService;
import io.salonledger.contracts.catalogue.command.RetireService;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.catalogue.event.ServiceReactivated;
import io.salonledger.contracts.catalogue.event.ServiceRetired;
import io.salonledger.contracts.catalogue.event.ServiceTermsChanged;
import io.salonledger.contracts.message.GeneralRejection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A service (服务项目): what it is called and on what terms it is offered. */
@Aggregate(
        type = "service",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Service {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable ServiceAdded added;
    private @Nullable ServiceDescribed described;
    private List<ServiceTermsVersion> versions = List.of();
    private boolean retired;

    @JsonCreator
    Service() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddService command) {
        DescriptionRules.check(command.description());
        check(command.terms());
        ServiceAdded event = new ServiceAdded(command.service(), command.description(), command.terms());
        if (added == null) {
            apply(event);
        } else if (!added.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(DescribeService command) {
        DescriptionRules.check(command.description());
        ServiceDescribed event = new ServiceDescribed(command.service(), command.description());
        if (!event.equals(described)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(ChangeServiceTerms command) {
        check(command.terms());
        boolean inForce = ServiceTermsVersion.at(command.terms().validFrom(), versions)
                .filter(version -> version.terms().equals(command.terms()))
                .isPresent();
        if (inForce) {
            return;
        }
        ServiceTermsVersion version = new ServiceTermsVersion(versions.size() + 1, command.terms());
        List<ServiceTermsVersion> all = new ArrayList<>(versions);
        all.add(version);
        apply(new ServiceTermsChanged(command.service(), version, all));
    }

    @CommandHandler
    void handle(RetireService command) {
        if (!retired) {
            apply(new ServiceRetired(command.service()));
        }
    }

    @CommandHandler
    void handle(ReactivateService command) {
        if (retired) {
            apply(new ServiceReactivated(command.service()));
        }
    }

    private static void check(ServiceTerms terms) {
        TermsRules.check(terms.price(), terms.cost());
        TermsRules.check(terms.duration());
    }

    @EventSourcingHandler
    void on(ServiceAdded event) {
        stream = event.service().stream();
        added = event;
        described = new ServiceDescribed(event.service(), event.description());
        versions = List.of(new ServiceTermsVersion(1, event.terms()));
    }

    @EventSourcingHandler
    void on(ServiceDescribed event) {
        described = event;
    }

    @EventSourcingHandler
    void on(ServiceTermsChanged event) {
        versions = event.versions();
    }

    @EventSourcingHandler
    void on(ServiceRetired event) {
        retired = true;
    }

    @EventSourcingHandler
    void on(ServiceReactivated event) {
        retired = false;
    }
}
