package io.salonledger.command.catalogue;

import java.time.LocalDate;
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

import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.ChangeProductTerms;
import io.salonledger.contracts.catalogue.command.DescribeProduct;
import io.salonledger.contracts.catalogue.command.ReactivateProduct;
import io.salonledger.contracts.catalogue.command.RetireProduct;
import io.salonledger.contracts.catalogue.event.ProductAdded;
import io.salonledger.contracts.catalogue.event.ProductDescribed;
import io.salonledger.contracts.catalogue.event.ProductReactivated;
import io.salonledger.contracts.catalogue.event.ProductRetired;
import io.salonledger.contracts.catalogue.event.ProductTermsChanged;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.UnitCost;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A product (产品): what it is called, how much should lie in stock, on what terms it is offered. */
@Aggregate(
        type = "product",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Product {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable ProductAdded added;
    private @Nullable ProductDescribed described;
    private List<ProductTermsVersion> versions = List.of();
    private boolean retired;

    @JsonCreator
    Product() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddProduct command) {
        DescriptionRules.check(command.description());
        LevelsRules.check(command.levels());
        check(command.terms());
        ProductAdded event =
                new ProductAdded(command.product(), command.description(), command.levels(), command.terms());
        if (added == null) {
            apply(event);
        } else if (!added.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(DescribeProduct command) {
        DescriptionRules.check(command.description());
        LevelsRules.check(command.levels());
        ProductDescribed event = new ProductDescribed(command.product(), command.description(), command.levels());
        if (!event.equals(described)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(ChangeProductTerms command) {
        check(command.terms());
        boolean inForce = ProductTermsVersion.at(command.terms().validFrom(), versions)
                .filter(version -> version.terms().equals(command.terms()))
                .isPresent();
        if (inForce) {
            return;
        }
        ProductTermsVersion version = new ProductTermsVersion(versions.size() + 1, command.terms());
        List<ProductTermsVersion> all = new ArrayList<>(versions);
        all.add(version);
        apply(new ProductTermsChanged(command.product(), version, all));
    }

    @CommandHandler
    void handle(RetireProduct command) {
        if (!retired) {
            apply(new ProductRetired(command.product()));
        }
    }

    @CommandHandler
    void handle(ReactivateProduct command) {
        if (retired) {
            apply(new ProductReactivated(command.product()));
        }
    }

    private static void check(ProductTerms terms) {
        TermsRules.check(terms.price(), terms.cost());
    }

    StockLevels levels() {
        return described == null ? StockLevels.NONE : described.levels();
    }

    /** Cost of one at a date, or null if unknown. */
    @Nullable
    UnitCost costAt(LocalDate date) {
        return ProductTermsVersion.at(date, versions)
                .map(version -> version.terms().cost())
                .orElse(null);
    }

    @EventSourcingHandler
    void on(ProductAdded event) {
        stream = event.product().stream();
        added = event;
        described = new ProductDescribed(event.product(), event.description(), event.levels());
        versions = List.of(new ProductTermsVersion(1, event.terms()));
    }

    @EventSourcingHandler
    void on(ProductDescribed event) {
        described = event;
    }

    @EventSourcingHandler
    void on(ProductTermsChanged event) {
        versions = event.versions();
    }

    @EventSourcingHandler
    void on(ProductRetired event) {
        retired = true;
    }

    @EventSourcingHandler
    void on(ProductReactivated event) {
        retired = false;
    }
}
