package io.salonledger.contracts.catalogue;

/**
 * What a product is called and where it comes from; texts are empty where unknown.
 *
 * @param code short name in the shop, always there
 * @param name empty if the list has none: the code is shown then
 * @param supplier name of the firm that delivers it
 * @param unit in which it is counted, for example 瓶, ml
 */
public record ProductDescription(
        String code, String name, String brand, String supplier, String category, String unit, String barcode) {

    public ProductDescription {
        code = code.strip();
        name = name.strip();
        brand = brand.strip();
        supplier = supplier.strip();
        category = category.strip();
        unit = unit.strip();
        barcode = barcode.strip();
    }

    /** What people see: the name, or the code where there is none. */
    public String label() {
        return name.isEmpty() ? code : name;
    }
}
