@NullMarked
package io.salonledger.ui;

import org.jspecify.annotations.NullMarked;
