@NullMarked
package io.salonledger.ui.shell.language;

import org.jspecify.annotations.NullMarked;
