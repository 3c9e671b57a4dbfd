package io.salonledger.query.identity;

import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.FindUser;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.identity.query.SearchUsers;
import io.salonledger.contracts.identity.query.UserNames;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

@Component
class UserQueries {

    private final DocumentReader<UserDocument> users;
    private final SearchReader<UserDocument> search;
    private final BlindTokens tokens;

    UserQueries(
            ReadModelReaders readers,
            @Qualifier("userDetails") ReadModel<UserDocument> details,
            @Qualifier("userSearch") ReadModel<UserDocument> search,
            BlindTokens tokens) {
        this.users = readers.documents(details);
        this.search = readers.search(search);
        this.tokens = tokens;
    }

    @QueryHandler
    UserRow handle(FindUser query) {
        return users.find(query.user().value())
                .map(UserDocument::row)
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("user"));
    }

    @QueryHandler
    UserNames handle(FindUserNames query) {
        var ids = query.users().stream().map(UserId::value).toList();
        if (ids.isEmpty()) {
            return new UserNames(java.util.Map.of());
        }
        return new UserNames(users.findAll(ids).stream()
                .filter(user -> !user.name().isErased())
                .collect(Collectors.toMap(user -> user.user().value(), UserQueries::called)));
    }

    /** Who has no name yet is known by the login. */
    private static String called(UserDocument user) {
        String name = user.name().orElse("");
        return name.isBlank() ? user.login().orElse("") : name;
    }

    @QueryHandler
    Page<UserRow> handle(SearchUsers query) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        tokens.ofSearch(query.text())
                .forEach(token -> all.filter(f -> f.term(t -> t.field("tokens").value(token))));
        if (!query.deactivatedToo()) {
            all.filter(f -> f.term(t -> t.field("active").value(true)));
        }
        // Names are sealed, so the index can't sort by them.
        var found = search.search(s -> s.query(q -> q.bool(all.build()))
                .sort(o -> o.field(f -> f.field("active").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("addedAt").order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field("user").order(SortOrder.Asc)))
                .from(query.page().offset())
                .size(query.page().limit()));
        return new Page<>(
                search.documents(found).stream().map(UserDocument::row).toList(), SearchReader.total(found));
    }
}
