package io.salonledger.ui.catalogue;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.command.ReactivateProduct;
import io.salonledger.contracts.catalogue.command.RetireProduct;
import io.salonledger.contracts.catalogue.query.ProductDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.DetailPanel;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** A product beside the list: its facts, all its terms, and what can be done with it. */
record ProductPanel(Component at, CatalogueDesk desk, ProductDetails found, Consumer<ProductId> changed) {

    Component panel(Runnable close) {
        DetailPanel panel = new DetailPanel(found.description().label(), close)
                .facts(
                        DetailPanel.fact(
                                at.getTranslation("catalogue.brand"),
                                dash(found.description().brand())),
                        DetailPanel.fact(
                                at.getTranslation("catalogue.supplier"),
                                dash(found.description().supplier())),
                        DetailPanel.fact(
                                at.getTranslation("catalogue.category"),
                                dash(found.description().category())),
                        DetailPanel.fact(
                                at.getTranslation("catalogue.barcode"),
                                dash(found.description().barcode())));
        if (desk.may(Permission.CATALOGUE_EDIT)) {
            panel.acts(
                    act("edit", "product.edit", SalonIcon.EDIT, () -> new ProductDialog(desk, found, changed).open()),
                    found.active()
                            ? act(
                                    "retire",
                                    "catalogue.retire",
                                    SalonIcon.PAUSE,
                                    () -> send(new RetireProduct(found.product())))
                            : act(
                                    "reactivate",
                                    "catalogue.reactivate",
                                    SalonIcon.PLAY,
                                    () -> send(new ReactivateProduct(found.product()))));
        }
        panel.section(at.getTranslation("catalogue.versions"));
        for (ProductTermsVersion version : found.versions().reversed()) {
            panel.line(
                    at.getTranslation(
                            "catalogue.since",
                            desk.formats().tableDay(version.terms().validFrom())),
                    desk.cost(version.terms().cost()),
                    desk.price(version.terms().price()));
        }
        return panel;
    }

    private void send(Command command) {
        FormDialog.guarded(() -> {
            CatalogueDesk.done(desk.gateway().send(command, found.product()));
            changed.accept(found.product());
        });
    }

    private Button act(String id, String key, SalonIcon icon, Runnable act) {
        Button button = new Button(at.getTranslation(key), icon.create(16), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(id);
        return button;
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
