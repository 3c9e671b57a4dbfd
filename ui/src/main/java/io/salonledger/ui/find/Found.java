package io.salonledger.ui.find;

import java.util.Map;

import io.salonledger.ui.shell.SalonIcon;

/**
 * Something that was found, and the page that shows it.
 *
 * @param path of the page, without parameters
 */
public record Found(SalonIcon icon, String title, String about, String path, Map<String, String> parameters) {

    public Found {
        parameters = Map.copyOf(parameters);
    }

    public Found(SalonIcon icon, String title, String about, String path) {
        this(icon, title, about, path, Map.of());
    }
}
