package io.salonledger.query.projection;

import tools.jackson.databind.node.ObjectNode;

/**
 * A document as kept.
 *
 * @param position of the newest event that it holds
 */
record StoredDocument(String id, ObjectNode body, long position) {

    static final String POSITION = "position_";
}
