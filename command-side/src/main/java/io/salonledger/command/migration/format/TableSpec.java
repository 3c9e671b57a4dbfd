package io.salonledger.command.migration.format;

import java.util.List;

import io.salonledger.command.migration.source.TableKind;

import static io.salonledger.command.migration.format.Column.needed;
import static io.salonledger.command.migration.format.Column.optional;

/** The columns by which a table is known; the template's are documented in contracts/docs/import-template.md. */
record TableSpec(TableKind kind, List<Column> columns) {

    static final List<TableSpec> ALL = List.of(
            new TableSpec(
                    TableKind.SERVICE_LISTING,
                    List.of(
                            needed(Field.CODE, "Code"),
                            needed(Field.NAME, "Desc"),
                            needed(Field.CATEGORY, "Cate"),
                            needed(Field.PRICE, "Price"),
                            needed(Field.COST, "Cost"),
                            optional(Field.ACTIVE, "IsActive"))),
            new TableSpec(
                    TableKind.PRODUCT_LISTING,
                    List.of(
                            needed(Field.CODE, "Code"),
                            needed(Field.NAME, "Description"),
                            needed(Field.CATEGORY, "Category"),
                            needed(Field.PRICE, "Price"),
                            needed(Field.ON_HAND, "On Hand"),
                            needed(Field.COST, "Cost"),
                            optional(Field.ACTIVE, "IsActive"),
                            optional(Field.SUPPLIER, "Supplier"),
                            optional(Field.BRAND, "Brand"),
                            optional(Field.MINIMUM, "Minimum"),
                            optional(Field.MAXIMUM, "Maximum"),
                            optional(Field.COST_OF_GOODS, "COG"),
                            optional(Field.SOLD_TO_DATE, "YTD"),
                            optional(Field.PACKAGE, "Package"))),
            new TableSpec(
                    TableKind.RECEIPTS,
                    List.of(
                            needed(Field.RECEIPT, "Receipt"),
                            needed(Field.DATE, "Date"),
                            needed(Field.DESCRIPTION, "Description"),
                            needed(Field.CLIENT, "Client"),
                            needed(Field.STAFF, "Staff"),
                            needed(Field.QUANTITY, "Quantity"),
                            needed(Field.AMOUNT, "Amount"))),
            new TableSpec(
                    TableKind.BOOKINGS,
                    List.of(
                            needed(Field.CLIENT, "Code"),
                            needed(Field.STAFF, "Staff"),
                            needed(Field.SERVICE, "Service"),
                            needed(Field.DATE, "Date"),
                            needed(Field.TIME, "Time"),
                            optional(Field.MINUTE_OF_DAY, "TimeInt"))),
            new TableSpec(
                    TableKind.CANCELLATIONS,
                    List.of(
                            needed(Field.CANCELLED_ON, "Cancel Date"),
                            needed(Field.CLIENT, "Code"),
                            needed(Field.SERVICE, "Service"),
                            needed(Field.STAFF, "Staff"),
                            needed(Field.DATE, "Booking Date"),
                            needed(Field.CANCELLED_BY, "Canceled By", "Cancelled By"),
                            needed(Field.DAYS, "Days"))),
            new TableSpec(
                    TableKind.NO_SHOWS,
                    List.of(
                            needed(Field.DATE, "Date"),
                            needed(Field.CLIENT, "Code"),
                            needed(Field.SERVICE, "Service"),
                            needed(Field.STAFF, "Staff"))),
            new TableSpec(
                    TableKind.TEMPLATE_SERVICES,
                    List.of(
                            needed(Field.CODE, "Service code", "服务编号", "项目编号"),
                            needed(Field.NAME, "Name", "Service name", "名称", "服务名称", "项目名称"),
                            optional(Field.CATEGORY, "Category", "分类", "类别"),
                            needed(Field.PRICE, "Price", "价格", "单价"),
                            optional(Field.COST, "Cost", "成本"),
                            optional(Field.DURATION, "Minutes", "Duration", "时长", "时长(分钟)"),
                            optional(Field.ACTIVE, "Active", "启用", "在售"))),
            new TableSpec(
                    TableKind.TEMPLATE_PRODUCTS,
                    List.of(
                            needed(Field.CODE, "Product code", "产品编号", "商品编号"),
                            needed(Field.NAME, "Name", "Product name", "名称", "产品名称", "商品名称"),
                            optional(Field.CATEGORY, "Category", "分类", "类别"),
                            optional(Field.BRAND, "Brand", "品牌"),
                            optional(Field.SUPPLIER, "Supplier", "供应商"),
                            optional(Field.BARCODE, "Barcode", "条码", "条形码"),
                            optional(Field.UNIT, "Unit", "单位"),
                            needed(Field.PRICE, "Price", "价格", "售价"),
                            optional(Field.COST, "Cost", "成本", "进价"),
                            optional(Field.MINIMUM, "Minimum", "最低库存"),
                            optional(Field.MAXIMUM, "Maximum", "最高库存"),
                            optional(Field.ACTIVE, "Active", "启用", "在售"))),
            new TableSpec(
                    TableKind.TEMPLATE_STOCK,
                    List.of(
                            needed(Field.CODE, "Product code", "产品编号", "商品编号"),
                            needed(Field.QUANTITY, "Quantity", "数量", "库存数量"),
                            needed(Field.COST, "Unit cost", "单位成本", "成本单价"),
                            optional(Field.LOT, "Lot", "批号", "批次"),
                            optional(Field.EXPIRY, "Expiry", "有效期", "到期日"))),
            new TableSpec(
                    TableKind.TEMPLATE_MEMBERS,
                    List.of(
                            needed(Field.CODE, "Member code", "会员编号", "会员号"),
                            needed(Field.NAME, "Name", "姓名", "会员姓名"),
                            optional(Field.PHONE, "Phone", "手机", "手机号", "电话"),
                            optional(Field.EMAIL, "Email", "邮箱", "电子邮箱"),
                            optional(Field.KIND, "Gender", "性别"),
                            optional(Field.BIRTHDAY, "Birthday", "生日", "出生日期"),
                            optional(Field.SINCE, "Member since", "入会日期"),
                            optional(Field.NOTE, "Note", "备注"))),
            new TableSpec(
                    TableKind.TEMPLATE_EMPLOYEES,
                    List.of(
                            needed(Field.CODE, "Employee code", "员工编号", "工号"),
                            needed(Field.NAME, "Name", "姓名", "员工姓名"),
                            optional(Field.PHONE, "Phone", "手机", "手机号", "电话"),
                            optional(Field.EMAIL, "Email", "邮箱", "电子邮箱"),
                            optional(Field.KIND, "Position", "职位", "岗位"),
                            optional(Field.BIRTHDAY, "Birthday", "生日", "出生日期"),
                            optional(Field.SINCE, "Employed since", "入职日期"),
                            optional(Field.NOTE, "Note", "备注"))));

    TableSpec {
        columns = List.copyOf(columns);
    }

    long matched(List<String> header) {
        return columns.stream()
                .filter(column -> header.stream().anyMatch(column::heads))
                .count();
    }

    List<Column> missing(List<String> header) {
        return columns.stream()
                .filter(Column::required)
                .filter(column -> header.stream().noneMatch(column::heads))
                .toList();
    }

    /** At least two of the needed columns and half of them: else it is some other table. */
    boolean resembles(List<String> header) {
        long needed = columns.stream().filter(Column::required).count();
        long found = needed - missing(header).size();
        return found >= 2 && found * 2 >= needed;
    }
}
