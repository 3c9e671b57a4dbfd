package io.salonledger.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import io.salonledger.ui.shell.Brand;

/** The cover of the ledger beside the sign-in form; a phone goes without it. */
final class LoginCover extends Section {

    LoginCover() {
        addClassName("art");
        Span chinese = new Span("店账");
        chinese.addClassName("zh");
        Span english = new Span("Salon Ledger");
        english.addClassName("en");
        Div brand = new Div(Brand.coverMark(36), chinese, english);
        brand.addClassName("cover-brand");
        Paragraph motto = new Paragraph(getTranslation("security.motto"));
        motto.addClassName("motto");
        add(brand, motto);
    }
}
