package io.salonledger.ui.insight;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.insight.command.DeleteSavedSearch;
import io.salonledger.contracts.insight.command.RenameSavedSearch;
import io.salonledger.contracts.insight.command.SaveSearch;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Notice;

/** Keeps a search under a name, gives it another, throws it away; the last can be taken back at once. */
class SavedSearchDialogs {

    private static final int LONGEST = 40;

    private final CustomerGateway gateway;
    private final CustomerWords words;
    private final UserId user;
    private final Runnable done;

    SavedSearchDialogs(CustomerGateway gateway, CustomerWords words, String user, Runnable done) {
        this.gateway = gateway;
        this.words = words;
        this.user = new UserId(user);
        this.done = done;
    }

    void keep(CustomerQuestion question) {
        SavedSearchId id = SavedSearchId.random();
        TextField name = name(question.text());
        Checkbox moving = new Checkbox(words.text("saved.moving"), true);
        moving.setId("saved-moving");
        moving.setVisible(
                question.filter().lastVisitFrom() != null || question.filter().lastVisitTo() != null);
        Div own = new Div(words.text("saved.own"));
        own.addClassNames("muted", "small");
        new FormDialog(words.text("saved.keep"), words.text("saved.do"), () -> {
                    SavedTerms terms = new SavedTerms(
                            question.text(),
                            question.filter(),
                            question.sort(),
                            moving.isVisible() && moving.getValue() ? words.today() : null);
                    send(new SaveSearch(user, id, given(name), terms));
                })
                .wide(name)
                .wide(moving)
                .wide(own)
                .open();
        name.focus();
    }

    void change(SavedSearch search) {
        TextField name = name(search.name());
        FormDialog dialog = new FormDialog(
                words.text("saved.rename"),
                words.text("saved.do"),
                () -> send(new RenameSavedSearch(user, search.search(), given(name))));
        Button delete = new Button(words.text("saved.delete"), click -> {
            dialog.close();
            FormDialog.guarded(() -> delete(search));
        });
        delete.setId("delete-search");
        delete.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        dialog.wide(name).other(delete).open();
        name.focus();
    }

    private void delete(SavedSearch search) {
        send(new DeleteSavedSearch(user, search.search()));
        Notice.good(words.text("saved.deleted", search.name()))
                .action(words.text("saved.undo"), () -> FormDialog.guarded(() -> again(search)))
                .show();
    }

    /** Under a new id: the old one's key is gone. */
    private void again(SavedSearch search) {
        send(new SaveSearch(user, SavedSearchId.random(), search.name(), search.terms()));
    }

    private void send(Command command) {
        if (!gateway.keep(command, user.value())) {
            Notice.later(words.text("saved.late")).show();
        }
        done.run();
    }

    private TextField name(String proposed) {
        TextField name = new TextField(words.text("saved.name"));
        name.setId("saved-name");
        name.setMaxLength(LONGEST);
        name.setValue(proposed.length() > LONGEST ? "" : proposed);
        name.setAutoselect(true);
        return name;
    }

    private String given(TextField name) {
        if (name.isEmpty()) {
            throw new FormDialog.Invalid(words.text("saved.nameless"));
        }
        return name.getValue();
    }
}
