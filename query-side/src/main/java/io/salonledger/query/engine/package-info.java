/** The two document engines, MongoDB and Elasticsearch: inside this process, or remote, behind the same clients. */
@NullMarked
package io.salonledger.query.engine;

import org.jspecify.annotations.NullMarked;
