package io.salonledger.ui.structure.guilty;

import org.springframework.beans.factory.annotation.Autowired;

/** Guilty: what it needs can't be seen from its constructor. */
public class FieldInjected {
    @Autowired
    String needed = "";
}
