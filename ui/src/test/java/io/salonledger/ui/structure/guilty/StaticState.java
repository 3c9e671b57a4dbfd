package io.salonledger.ui.structure.guilty;

/** Guilty: remembers between tests. */
public final class StaticState {
    static int calls;

    private StaticState() {}
}
