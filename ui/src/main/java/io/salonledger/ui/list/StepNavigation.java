package io.salonledger.ui.list;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import io.salonledger.ui.shell.SalonIcon;

/** Back, here, forth: through days or weeks. The keys ← T → press them. */
public final class StepNavigation extends Div {

    /**
     * @param keys text keys of back, here and forth
     * @param go −1 is back, 0 is now, 1 is forth
     */
    public StepNavigation(List<String> keys, Consumer<Integer> go) {
        addClassNames("row", "sl-days");
        Button now = new Button(getTranslation(keys.get(1)), click -> go.accept(0));
        now.setId("go-today");
        now.addThemeVariants(ButtonVariant.SMALL);
        add(
                arrow("previous-day", SalonIcon.LEFT, keys.get(0), click -> go.accept(-1)),
                now,
                arrow("next-day", SalonIcon.RIGHT, keys.get(2), click -> go.accept(1)));
    }

    private Button arrow(String id, SalonIcon icon, String key, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = new Button(icon.create(16), act);
        button.setId(id);
        button.setAriaLabel(getTranslation(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("icon-only");
        return button;
    }
}
