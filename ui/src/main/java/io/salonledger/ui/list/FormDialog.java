package io.salonledger.ui.list;

import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Notice;

/** A dialog that sends something: what is refused or fails is said in it, and nothing typed is lost. */
public final class FormDialog extends Dialog {

    private final Div refusal = new Div();
    private final Div form = new Div();
    private final Button save;

    /** @param act sends; throws what was refused */
    public FormDialog(String title, String saveText, Runnable act) {
        setHeaderTitle(title);
        setWidth("480px");
        addClassName("sl-form");
        form.addClassName("two");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(refusal, form);
        save = new Button(saveText, click -> act(act));
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("list.cancel"), click -> close()), save);
    }

    public FormDialog fields(Component... fields) {
        form.add(fields);
        return this;
    }

    /** Takes the whole width of the form. */
    public FormDialog wide(Component field) {
        field.addClassName("wide");
        form.add(field);
        return this;
    }

    /** A destructive act besides saving. */
    public FormDialog other(Button button) {
        button.addClassName("first");
        getFooter().getElement().insertChild(0, button.getElement());
        return this;
    }

    public void act(Runnable act) {
        try {
            act.run();
            close();
        } catch (Invalid invalid) {
            say(invalid.getMessage());
        } catch (Refused refused) {
            say(Sentence.of(this, refused));
        } catch (Failed failed) {
            say(getTranslation("shell.error.code", failed.correlationId()));
        } finally {
            save.setEnabled(true);
        }
    }

    /** Runs what may be refused or fail, outside a dialog; says it at the bottom of the page. */
    public static void guarded(Runnable act) {
        UI ui = UI.getCurrent();
        try {
            act.run();
        } catch (Refused refused) {
            Notice.bad(Sentence.of(ui, refused)).show();
        } catch (Failed failed) {
            Notice.bad(ui.getTranslation("shell.error.code", failed.correlationId()))
                    .show();
        }
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    /** A field is empty or wrong; the sentence is for the person before the screen. */
    public static final class Invalid extends RuntimeException {
        public Invalid(String sentence) {
            super(sentence, null, false, false);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }
}
