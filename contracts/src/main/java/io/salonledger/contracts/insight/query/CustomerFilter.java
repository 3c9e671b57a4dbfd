package io.salonledger.contracts.insight.query;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Narrows a customer search; what is null or empty doesn't. Also part of what is kept, see
 * {@link io.salonledger.contracts.insight.SavedTerms}: component names are wire format.
 *
 * @param branches who was in any of them
 * @param spendMin net of the last 12 months, in minor units
 * @param spendMax net of the last 12 months, in minor units
 * @param services who had any of them
 * @param therapists who was served by any of them
 * @param tags each of them must be there
 * @param sources any of them
 */
public record CustomerFilter(
        Set<BranchId> branches,
        @Nullable LocalDate lastVisitFrom,
        @Nullable LocalDate lastVisitTo,
        @Nullable Integer visitsMin,
        @Nullable Integer visitsMax,
        @Nullable Long spendMin,
        @Nullable Long spendMax,
        Set<ServiceId> services,
        Set<EmployeeId> therapists,
        Set<String> tags,
        Set<MemberSource> sources) {

    public static final CustomerFilter ALL =
            new CustomerFilter(Set.of(), null, null, null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of());

    public CustomerFilter {
        branches = Set.copyOf(branches);
        services = Set.copyOf(services);
        therapists = Set.copyOf(therapists);
        tags = Set.copyOf(tags);
        sources = Set.copyOf(sources);
    }

    public CustomerFilter inBranches(Set<BranchId> values) {
        return new CustomerFilter(
                values,
                lastVisitFrom,
                lastVisitTo,
                visitsMin,
                visitsMax,
                spendMin,
                spendMax,
                services,
                therapists,
                tags,
                sources);
    }

    public CustomerFilter lastVisit(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new CustomerFilter(
                branches, from, to, visitsMin, visitsMax, spendMin, spendMax, services, therapists, tags, sources);
    }

    public CustomerFilter visits(@Nullable Integer least, @Nullable Integer most) {
        return new CustomerFilter(
                branches,
                lastVisitFrom,
                lastVisitTo,
                least,
                most,
                spendMin,
                spendMax,
                services,
                therapists,
                tags,
                sources);
    }

    public CustomerFilter spend(@Nullable Long least, @Nullable Long most) {
        return new CustomerFilter(
                branches,
                lastVisitFrom,
                lastVisitTo,
                visitsMin,
                visitsMax,
                least,
                most,
                services,
                therapists,
                tags,
                sources);
    }

    public CustomerFilter services(Set<ServiceId> values) {
        return new CustomerFilter(
                branches,
                lastVisitFrom,
                lastVisitTo,
                visitsMin,
                visitsMax,
                spendMin,
                spendMax,
                values,
                therapists,
                tags,
                sources);
    }

    public CustomerFilter therapists(Set<EmployeeId> values) {
        return new CustomerFilter(
                branches,
                lastVisitFrom,
                lastVisitTo,
                visitsMin,
                visitsMax,
                spendMin,
                spendMax,
                services,
                values,
                tags,
                sources);
    }

    public CustomerFilter tags(Set<String> values) {
        return new CustomerFilter(
                branches,
                lastVisitFrom,
                lastVisitTo,
                visitsMin,
                visitsMax,
                spendMin,
                spendMax,
                services,
                therapists,
                values,
                sources);
    }

    public CustomerFilter sources(Set<MemberSource> values) {
        return new CustomerFilter(
                branches,
                lastVisitFrom,
                lastVisitTo,
                visitsMin,
                visitsMax,
                spendMin,
                spendMax,
                services,
                therapists,
                tags,
                values);
    }
}
