package io.salonledger.query.member;

import java.util.Set;

/** The tokens that come from one place, for example the name or one note, so that they go when it changes. */
record TokenGroup(String from, Set<String> tokens) {}
