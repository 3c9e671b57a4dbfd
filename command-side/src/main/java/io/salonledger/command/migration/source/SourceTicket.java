package io.salonledger.command.migration.source;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.salonledger.command.migration.SourceRef;

/** One receipt of one date; guests who paid together share it. It has no time of day and no tenders. */
public record SourceTicket(UUID id, SourceRef ref, String number, LocalDate date, List<SourceTicketLine> lines) {

    public SourceTicket {
        lines = List.copyOf(lines);
    }

    public BigDecimal net() {
        return lines.stream().map(line -> line.amounts().net()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The codes on its lines in their order, walk-ins included. */
    public List<String> clients() {
        return lines.stream().map(SourceTicketLine::client).distinct().toList();
    }

    /** Tells whether a newer export has other lines under the same number: independent of rows and order. */
    public String fingerprint() {
        String ids = lines.stream().map(line -> line.id().toString()).sorted().collect(Collectors.joining(","));
        return HexFormat.of().formatHex(SourceIds.sha256(ids.getBytes(StandardCharsets.US_ASCII)));
    }
}
