package io.salonledger.ui.security;

import java.io.Serializable;
import java.time.ZoneId;

/** A branch a person may work in, with the zone in which its days and times are shown. */
public record PermittedBranch(String id, String name, ZoneId zone) implements Serializable {}
