@NullMarked
package io.salonledger.ui.security;

import org.jspecify.annotations.NullMarked;
