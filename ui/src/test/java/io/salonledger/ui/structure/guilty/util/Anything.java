package io.salonledger.ui.structure.guilty.util;

/** Guilty: its package says nothing. */
public record Anything() {}
