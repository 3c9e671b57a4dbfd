/** Keeps what is on the screens as fresh as the read models. */
@NullMarked
package io.salonledger.ui.live;

import org.jspecify.annotations.NullMarked;
