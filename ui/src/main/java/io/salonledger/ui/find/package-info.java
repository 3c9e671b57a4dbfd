/** One field that finds anything the person may see, and begins anything they may do. */
@NullMarked
package io.salonledger.ui.find;

import org.jspecify.annotations.NullMarked;
