package io.salonledger.command.migration.source;

/** What a line sold: the description as written, and kind and code of the list entry that it fits (empty if unknown). */
public record SoldItem(ItemKind kind, String code, String description) {

    public static SoldItem unknown(String description) {
        return new SoldItem(ItemKind.UNKNOWN, "", description);
    }
}
