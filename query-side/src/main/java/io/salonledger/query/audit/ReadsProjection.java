package io.salonledger.query.audit;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Who looked at what, one document a look. */
class ReadsProjection {

    static final ReadModel<ReadDocument> MODEL =
            ReadModel.inElasticsearch("reads", 2, ReadDocument.class, "/search/reads.json", ReadsProjection::new);

    private final Documents<ReadDocument> reads;

    ReadsProjection(Documents<ReadDocument> reads) {
        this.reads = reads;
    }

    @EventHandler
    void on(ReadsRecorded event, TrackingToken token) {
        List<Read> all = event.reads();
        for (int i = 0; i < all.size(); i++) {
            Read read = all.get(i);
            reads.add(
                    event.batch() + "." + i,
                    new ReadDocument(
                            token.position().orElse(0),
                            read.reader().user(),
                            read.subject(),
                            read.kind(),
                            read.at(),
                            read.refused(),
                            read));
        }
    }
}
