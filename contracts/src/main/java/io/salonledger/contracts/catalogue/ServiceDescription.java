package io.salonledger.contracts.catalogue;

/**
 * What a service is called and where it stands in the list; texts are empty where unknown.
 *
 * @param code short name in the shop, always there
 * @param name empty if the list has none: the code is shown then
 * @param preparation what has to be ready before (备料说明)
 */
public record ServiceDescription(String code, String name, String category, String preparation) {

    public ServiceDescription {
        code = code.strip();
        name = name.strip();
        category = category.strip();
        preparation = preparation.strip();
    }

    /** What people see: the name, or the code where there is none. */
    public String label() {
        return name.isEmpty() ? code : name;
    }
}
