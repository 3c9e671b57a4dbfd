package io.salonledger.command.stock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockLot;

/**
 * The last movements of a stock item, so that one that comes again is not done twice, and an issue can be taken back.
 * Not all of them: snapshots of what is sold every day would grow without end.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class RecentMovements {

    static final int KEPT = 500;

    /**
     * A movement.
     *
     * @param content digest of what was asked for
     * @param issued what an issue took and has not come back; null for other movements
     */
    record Movement(int content, @Nullable List<StockLot> issued) {}

    private Map<String, Movement> byId = new LinkedHashMap<>();

    @JsonCreator
    RecentMovements() {}

    /** True if this was done before; other content under the same id is refused. */
    boolean isRepeated(MovementId id, Command command) {
        Movement before = byId.get(id.value());
        if (before != null && before.content() != digest(command)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        return before != null;
    }

    void remember(MovementId id, Command command) {
        remember(id, command, null);
    }

    void remember(MovementId id, Command command, @Nullable List<StockLot> issued) {
        byId.put(id.value(), new Movement(digest(command), issued));
        if (byId.size() > KEPT) {
            byId.remove(byId.keySet().iterator().next());
        }
    }

    /** What an issue took and has not come back, or empty if there is no such issue. */
    Optional<List<StockLot>> issuedBy(MovementId id) {
        return Optional.ofNullable(byId.get(id.value())).map(Movement::issued);
    }

    void setIssued(MovementId id, List<StockLot> issued) {
        byId.computeIfPresent(id.value(), (key, before) -> new Movement(before.content(), List.copyOf(issued)));
    }

    /** Of text, not of objects: the same in each process. */
    private static int digest(Command command) {
        return command.toString().hashCode();
    }
}
