@NullMarked
package io.salonledger.ui.shell.home;

import org.jspecify.annotations.NullMarked;
