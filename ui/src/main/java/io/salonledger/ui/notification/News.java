package io.salonledger.ui.notification;

import java.util.Map;

import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/**
 * A notification (通知): something that concerns the person, and the page that shows it.
 *
 * @param key what it is about and how it stands, of ids only; another when it gets worse
 * @param urgency smaller comes first
 * @param path of the page, without parameters
 */
public record News(
        String key,
        int urgency,
        SalonIcon icon,
        Tone tone,
        String title,
        String about,
        String path,
        Map<String, String> parameters) {

    public News {
        parameters = Map.copyOf(parameters);
    }
}
