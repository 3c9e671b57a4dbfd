package io.salonledger.query.staff;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.query.CountEmployees;
import io.salonledger.contracts.staff.query.EmployeeCounts;
import io.salonledger.contracts.staff.query.EmployeeDetails;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.FindEmployee;
import io.salonledger.contracts.staff.query.FindEmployeeOfUser;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.search.Counted;
import io.salonledger.query.search.SearchFilter;

@Component
class EmployeeQueries {

    /** Chinese names by their sound, Latin ones by letter. */
    private static final Locale ORDER = Locale.CHINA;

    private final SearchReader<EmployeeListDocument> employees;
    private final BlindTokens tokens;

    @Autowired
    EmployeeQueries(ReadModelReaders readers, ReadModel<EmployeeListDocument> employeeList, BlindTokens tokens) {
        this(readers.search(employeeList), tokens);
    }

    EmployeeQueries(SearchReader<EmployeeListDocument> employees, BlindTokens tokens) {
        this.employees = employees;
        this.tokens = tokens;
    }

    @QueryHandler
    EmployeeDetails handle(FindEmployee query) {
        return employees
                .find(query.employee().value())
                .map(one -> new EmployeeDetails(
                        one.row(),
                        one.openedName(),
                        one.employment().from(),
                        one.employment().until()))
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("employee"));
    }

    /** Read through, because the index does not hold it; a house has hundreds of employees at most. */
    @QueryHandler
    EmployeeRow handle(FindEmployeeOfUser query) {
        var found = employees.search(s -> s.query(q -> q.matchAll(m -> m)).size(PageRequest.MAX_LIMIT));
        return employees.documents(found).stream()
                .filter(one -> query.user().equals(one.employment().user()))
                .findFirst()
                .map(EmployeeListDocument::row)
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("employee"));
    }

    /** Sorted here, because the index can't read the names; a house has hundreds of employees at most. */
    @QueryHandler
    Page<EmployeeRow> handle(SearchEmployees query) {
        var found = employees.search(s -> s.query(filter(query.filter()).all()).size(PageRequest.MAX_LIMIT));
        Collator collator = Collator.getInstance(ORDER);
        return new Page<>(
                employees.documents(found).stream()
                        .map(EmployeeListDocument::row)
                        .sorted(Comparator.comparing(EmployeeRow::label, collator)
                                .thenComparing(row -> row.employee().value()))
                        .skip(query.page().offset())
                        .limit(query.page().limit())
                        .toList(),
                SearchReader.total(found));
    }

    @QueryHandler
    EmployeeCounts handle(CountEmployees query) {
        SearchFilter filter = filter(query.filter());
        var found = employees.search(s -> s.size(0).query(filter.all()).aggregations("all", global(filter)));
        Counted counted = Counted.of(found, "all");
        return new EmployeeCounts(
                SearchReader.total(found),
                counted.count("on"),
                counted.count("off"),
                counted.values("branches"),
                counted.values("categories"));
    }

    private static Aggregation global(SearchFilter filter) {
        return Aggregation.of(a -> a.global(g -> g)
                .aggregations("on", filter.counted("active", active(true)))
                .aggregations("off", filter.counted("active", active(false)))
                .aggregations("branches", filter.facet("branches"))
                .aggregations("categories", filter.facet("categories")));
    }

    private static Query active(boolean active) {
        return Query.of(q -> q.term(t -> t.field("active").value(active)));
    }

    private SearchFilter filter(EmployeeFilter asked) {
        SearchFilter filter = new SearchFilter()
                .anyOf(
                        "branches",
                        asked.branches().stream().map(BranchId::value).toList())
                .anyOf("categories", asked.categories())
                .is("active", asked.active());
        for (String token : tokens.ofSearch(asked.text())) {
            filter.and(
                    "token " + token,
                    Query.of(q -> q.term(t -> t.field("tokens").value(token))));
        }
        return filter;
    }
}
