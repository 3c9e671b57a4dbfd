package io.salonledger.ui.shell.home;

import java.util.Map;

import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/**
 * Something that waits for somebody's decision, and the page that settles it.
 *
 * @param urgency smaller comes first
 * @param act word on the button
 * @param path of the page, without parameters
 */
public record Matter(
        int urgency,
        SalonIcon icon,
        Tone tone,
        String title,
        String about,
        String act,
        String path,
        Map<String, String> parameters) {

    public Matter {
        parameters = Map.copyOf(parameters);
    }
}
