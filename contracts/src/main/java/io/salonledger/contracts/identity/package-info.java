@NullMarked
package io.salonledger.contracts.identity;

import org.jspecify.annotations.NullMarked;
