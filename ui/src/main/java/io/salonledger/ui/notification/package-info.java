/** What concerns the person at the screen, in whatever feature it happened. */
@NullMarked
package io.salonledger.ui.notification;

import org.jspecify.annotations.NullMarked;
