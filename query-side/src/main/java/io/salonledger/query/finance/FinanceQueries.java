package io.salonledger.query.finance;

import java.util.List;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.finance.query.DayMatter;
import io.salonledger.contracts.finance.query.FindDay;
import io.salonledger.contracts.finance.query.SearchDayCloses;
import io.salonledger.contracts.finance.query.SearchDayMatters;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.projection.ReadModelReaders;

@Component
class FinanceQueries {

    private final DaySearch search;
    private final DayMatters matters;

    FinanceQueries(ReadModelReaders readers) {
        this.search = new DaySearch(readers.search(DayMoneyProjection.MODEL), readers.search(DayCloseProjection.MODEL));
        this.matters =
                new DayMatters(readers.search(DayMoneyProjection.MODEL), readers.search(DayCloseProjection.MODEL));
    }

    @QueryHandler
    DayDetails handle(FindDay query) {
        return new DayDetails(
                search.money(query.branch(), query.businessDate()),
                search.close(query.branch(), query.businessDate()).orElse(null),
                search.before(query.branch(), query.businessDate()).orElse(null));
    }

    @QueryHandler
    List<DayMatter> handle(SearchDayMatters query, MetaData metadata) {
        return matters.since(query.from(), Actor.from(metadata).orElseThrow());
    }

    @QueryHandler
    Page<DayCloseRow> handle(SearchDayCloses query, MetaData metadata) {
        return search.closes(query, Actor.from(metadata).orElseThrow());
    }
}
