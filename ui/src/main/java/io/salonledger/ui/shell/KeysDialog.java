package io.salonledger.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** All keys (全部快捷键) that do something for this person. */
final class KeysDialog extends Dialog {

    KeysDialog(ConsoleKeys keys) {
        setHeaderTitle(getTranslation("shell.keys"));
        setWidth("480px");
        addClassName("sl-keys");
        section("shell.keys.everywhere");
        line(getTranslation("shell.keys.find"), "/", "Ctrl K");
        keys.acts().forEach(act -> line(getTranslation(act.textKey()), act.key()));
        keys.pages()
                .forEach((letter, page) ->
                        line(getTranslation("shell.keys.go", getTranslation(page.textKey())), "G", letter));
        line(getTranslation("shell.keys"), "?");
        line(getTranslation("shell.lock"), "Ctrl L");
        line(getTranslation("shell.keys.close"), "Esc");
        section("shell.keys.lists");
        line(getTranslation("shell.keys.walk"), "J", "K");
        line(getTranslation("shell.keys.open"), "Enter");
        section("shell.keys.planner");
        line(getTranslation("shell.keys.day"), "←", "→");
        line(getTranslation("shell.keys.today"), "T");
        section("shell.keys.till");
        line(getTranslation("shell.keys.line"), "Space");
        line(getTranslation("shell.keys.tenders"), "F1", "F6");
        line(getTranslation("shell.keys.settle"), "Enter");
        line(getTranslation("shell.keys.hold"), "H");
        getFooter().add(new Button(getTranslation("list.close"), click -> close()));
    }

    private void section(String key) {
        add(new H3(getTranslation(key)));
    }

    private void line(String words, String... keys) {
        Span what = new Span(words);
        what.addClassName("grow");
        Div line = new Div(what);
        line.addClassName("line");
        for (String key : keys) {
            Span cap = new Span(key);
            cap.addClassName("kbd");
            line.add(cap);
        }
        add(line);
    }
}
