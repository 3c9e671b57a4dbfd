@NullMarked
package io.salonledger.ui.shell.navigation;

import org.jspecify.annotations.NullMarked;
