@NullMarked
package io.salonledger.ui.shell;

import org.jspecify.annotations.NullMarked;
