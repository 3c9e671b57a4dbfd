package io.salonledger.ui.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.security.CurrentUser;

/** What the bell needs: who looks, at which branches, and who has something to tell. */
@Component
class NewsDesk {

    private final NewsGateway gateway;
    private final CurrentUser user;
    private final Live live;
    private final List<NewsSource> sources;

    NewsDesk(NewsGateway gateway, CurrentUser user, Live live, List<NewsSource> sources) {
        this.gateway = gateway;
        this.user = user;
        this.live = live;
        this.sources = List.copyOf(sources);
    }

    NewsGateway gateway() {
        return gateway;
    }

    Live live() {
        return live;
    }

    UserId me() {
        return new UserId(user.get().userId());
    }

    List<NewsSource> sources() {
        return sources.stream().filter(NewsSource::concerns).toList();
    }

    /** The branch looked at, or all that the person may see. */
    Set<BranchId> branches() {
        return user.branch().map(List::of).orElseGet(() -> user.get().branches()).stream()
                .map(branch -> new BranchId(branch.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
