package io.salonledger.contracts.ticket;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;

/**
 * What a line sold, in the words of the day it was sold; later changes of the catalogue do not touch it.
 *
 * @param code as on the price list; empty if there is none
 * @param name as shown on the ticket; empty if an imported line had none
 */
public record SoldItem(
        ItemKind kind,
        @Nullable ServiceId service,
        @Nullable ProductId product,
        String code,
        String name,
        @Nullable String category) {
    public static SoldItem service(ServiceId service, String code, String name, @Nullable String category) {
        return new SoldItem(ItemKind.SERVICE, service, null, code, name, category);
    }

    public static SoldItem product(ProductId product, String code, String name, @Nullable String category) {
        return new SoldItem(ItemKind.PRODUCT, null, product, code, name, category);
    }

    /** An imported line whose item no list holds. */
    public static SoldItem other(String name) {
        return new SoldItem(ItemKind.OTHER, null, null, "", name, null);
    }
}
