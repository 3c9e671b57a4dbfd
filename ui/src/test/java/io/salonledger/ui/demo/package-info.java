@NullMarked
package io.salonledger.ui.demo;

import org.jspecify.annotations.NullMarked;
