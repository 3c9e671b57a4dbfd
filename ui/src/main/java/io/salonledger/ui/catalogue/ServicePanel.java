package io.salonledger.ui.catalogue;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.command.ReactivateService;
import io.salonledger.contracts.catalogue.command.RetireService;
import io.salonledger.contracts.catalogue.query.ServiceDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.DetailPanel;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** A service beside the list: its facts, all its terms, and what can be done with it. */
record ServicePanel(Component at, CatalogueDesk desk, ServiceDetails found, Consumer<ServiceId> changed) {

    Component panel(Runnable close) {
        DetailPanel panel = new DetailPanel(found.description().label(), close)
                .facts(
                        DetailPanel.fact(
                                at.getTranslation("catalogue.code"),
                                found.description().code()),
                        DetailPanel.fact(
                                at.getTranslation("catalogue.category"),
                                dash(found.description().category())));
        if (desk.may(Permission.CATALOGUE_EDIT)) {
            panel.acts(
                    act("edit", "service.edit", SalonIcon.EDIT, () -> new ServiceDialog(desk, found, changed).open()),
                    found.active()
                            ? act(
                                    "retire",
                                    "catalogue.retire",
                                    SalonIcon.PAUSE,
                                    () -> send(new RetireService(found.service())))
                            : act(
                                    "reactivate",
                                    "catalogue.reactivate",
                                    SalonIcon.PLAY,
                                    () -> send(new ReactivateService(found.service()))));
        }
        if (!found.description().preparation().isEmpty()) {
            panel.section(at.getTranslation("catalogue.preparation"));
            panel.line(found.description().preparation(), "", "");
        }
        panel.section(at.getTranslation("catalogue.versions"));
        for (ServiceTermsVersion version : found.versions().reversed()) {
            panel.line(
                    at.getTranslation(
                            "catalogue.since",
                            desk.formats().tableDay(version.terms().validFrom())),
                    (version.terms().duration() == null
                                    ? ""
                                    : desk.formats().duration(version.terms().duration()) + " ")
                            + desk.cost(version.terms().cost()),
                    desk.price(version.terms().price()));
        }
        return panel;
    }

    private void send(Command command) {
        FormDialog.guarded(() -> {
            CatalogueDesk.done(desk.gateway().send(command, found.service()));
            changed.accept(found.service());
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
