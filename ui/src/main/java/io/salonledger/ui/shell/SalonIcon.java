package io.salonledger.ui.shell;

import com.vaadin.flow.component.icon.SvgIcon;

/** The product's own line icons; one sprite, drawn in the colour of the text beside them. */
public enum SalonIcon {
    ALERT("alert"),
    ARROW("arrow"),
    ASK_CIRCLE("askc"),
    BACK("back"),
    BAG("bag"),
    BELL("bell"),
    BOOK("book"),
    BOX("box"),
    BUBBLE("bubble"),
    CAKE("cake"),
    CALENDAR("cal"),
    CAMERA("camera"),
    CART("cart"),
    CASH("cash"),
    CHART("chart"),
    CHAT("chat"),
    CHECK("check"),
    CLOCK("clock"),
    CODE("code"),
    COIN("coin"),
    COUPON("coupon"),
    DATABASE("db"),
    DIAMOND("diamond"),
    DOOR("door"),
    DOWN("dn"),
    CHEVRON_DOWN("down"),
    DOWNLOAD("download"),
    DROP("drop"),
    EDIT("edit"),
    EYE("eye"),
    EYE_OFF("eyeoff"),
    FILTER("filter"),
    GIFT("gift"),
    GLOBE("globe"),
    GRIP("grip"),
    HISTORY("history"),
    HOME("home"),
    HOURGLASS("glass"),
    INFO("info"),
    KEY("key"),
    LAYERS("layers"),
    LEAF("leaf"),
    LEFT("left"),
    LOCK("lock"),
    LOG_OUT("out"),
    MAIL("mail"),
    MENU("menu"),
    MOON("moon"),
    MORE("more"),
    NOTE("note"),
    OK_CIRCLE("okc"),
    PAUSE("pause"),
    PAY("pay"),
    PHONE("phone"),
    PLAY("play"),
    PLUS("plus"),
    PRINT("print"),
    PULSE("pulse"),
    REFRESH("refresh"),
    RIGHT("right"),
    SCAN("scan"),
    SCREEN("screen"),
    SEARCH("search"),
    SHIELD("shield"),
    SPARK("spark"),
    STAR("star"),
    SUN("sun"),
    TABLE("table"),
    TAG("tag"),
    TEAM("team"),
    TILL("till"),
    TRUCK("truck"),
    UNDO("undo"),
    UP("up"),
    UPLOAD("upload"),
    UP_DOWN("updown"),
    USERS("users"),
    WALK("walk"),
    WALLET("wallet"),
    WIFI("wifi"),
    X("x"),
    X_CIRCLE("xc");

    private static final String SPRITE = "icons/salon.svg";

    private final String symbol;

    SalonIcon(String symbol) {
        this.symbol = symbol;
    }

    /** A new icon of 18 px, the size of navigation and buttons. */
    public SvgIcon create() {
        return create(18);
    }

    /** A new icon of the given size in px; it is decoration, the word beside it speaks. */
    public SvgIcon create(int pixels) {
        SvgIcon icon = new SvgIcon(SPRITE, symbol);
        icon.setSize(pixels + "px");
        icon.addClassName("sl-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
