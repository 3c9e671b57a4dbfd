package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What stands where content would be: empty, broken, or not for these eyes. */
public abstract sealed class StateBlock extends Div permits EmptyState, ErrorState, NoPermissionState {

    StateBlock(Glyph glyph, String title) {
        addClassName("state");
        Div head = new Div(title);
        head.addClassName("strong");
        add(glyph, head);
    }

    final void hint(String text) {
        Div words = new Div(text);
        words.addClassNames("muted", "small");
        add(words);
    }

    final void act(Component action) {
        action.addClassName("act");
        add(action);
    }
}
