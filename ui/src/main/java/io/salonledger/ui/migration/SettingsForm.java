package io.salonledger.ui.migration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.migration.query.SettingProblems;
import io.salonledger.ui.shell.language.VaadinTexts;

/** What old books do not say themselves; each problem is said at its field. */
final class SettingsForm extends Div {

    private static final List<String> FREQUENT =
            List.of("CNY", "HKD", "TWD", "MOP", "SGD", "CAD", "USD", "EUR", "GBP", "AUD", "JPY", "MYR");
    private static final List<String> PATTERNS = List.of("MM/dd/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd");

    private final ComboBox<String> branch = new ComboBox<>();
    private final ComboBox<String> currency = new ComboBox<>();
    private final ComboBox<String> zone = new ComboBox<>();
    private final TextField tax = new TextField();
    private final DatePicker stockDate = new DatePicker();
    private final ComboBox<String> datePattern = new ComboBox<>();
    private final TextField source = new TextField();
    private final Map<String, HasValidation> fields = new HashMap<>();

    SettingsForm(VaadinTexts words, List<String> branches, ZoneId here, LocalDate today) {
        addClassName("sl-settings");
        branch.setItems(branches);
        branch.setAllowCustomValue(true);
        branch.addCustomValueSetListener(typed -> branch.setValue(typed.getDetail()));
        currency.setItems(currencies());
        // who types the code and nothing else means it
        currency.setAllowCustomValue(true);
        currency.addCustomValueSetListener(typed -> {
            String code = typed.getDetail().strip().toUpperCase(Locale.ROOT);
            currency.setValue(currencies().contains(code) ? code : null);
        });
        currency.setItemLabelGenerator(
                code -> code + " · " + Currency.getInstance(code).getDisplayName(getLocale()));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setValue(here.getId());
        stockDate.setMax(today);
        words.on(stockDate);
        datePattern.setItems(PATTERNS);
        datePattern.setValue(PATTERNS.getFirst());
        tax.setPlaceholder("GST=5,PST=8");
        add(
                named("branch", branch),
                named("currency", currency),
                named("zone", zone),
                named("stock-date", stockDate),
                named("tax", tax),
                named("date-pattern", datePattern),
                named("source", source));
        branch.setRequiredIndicatorVisible(true);
        currency.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        stockDate.setRequiredIndicatorVisible(true);
    }

    private static List<String> currencies() {
        return java.util.stream.Stream.concat(
                        FREQUENT.stream(),
                        Currency.getAvailableCurrencies().stream()
                                .filter(one -> one.getDefaultFractionDigits() >= 0)
                                .map(Currency::getCurrencyCode)
                                .sorted())
                .distinct()
                .toList();
    }

    private Component named(String key, Component field) {
        field.setId("setting-" + key);
        fields.put(key, (HasValidation) field);
        if (field instanceof com.vaadin.flow.component.HasLabel labelled) {
            labelled.setLabel(getTranslation("setting." + key));
        }
        if (field instanceof com.vaadin.flow.component.HasHelper helped) {
            helped.setHelperText(getTranslation("import.help." + key));
        }
        return field;
    }

    /** By the names that the command line uses; what is empty is left out. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        put(values, "branch", branch.getValue());
        put(values, "currency", currency.getValue());
        put(values, "zone", zone.getValue());
        put(values, "tax", tax.getValue());
        put(
                values,
                "stock-date",
                stockDate.getValue() == null ? "" : stockDate.getValue().toString());
        put(values, "date-pattern", datePattern.getValue());
        put(values, "source", source.getValue());
        return values;
    }

    private static void put(Map<String, String> values, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(key, value.strip());
        }
    }

    /** True if there is none. */
    boolean show(List<SettingProblems.Problem> problems, ImportTexts texts) {
        fields.values().forEach(field -> field.setInvalid(false));
        problems.forEach(problem -> {
            HasValidation field = fields.get(problem.args().getFirst().toLowerCase(Locale.ROOT));
            if (field != null) {
                field.setErrorMessage(texts.problem(problem));
                field.setInvalid(true);
            }
        });
        boolean branchMissing = branch.getValue() == null || branch.getValue().isBlank();
        if (branchMissing) {
            branch.setErrorMessage(getTranslation("list.required", getTranslation("setting.branch")));
            branch.setInvalid(true);
        }
        return problems.isEmpty() && !branchMissing;
    }
}
