@NullMarked
package io.salonledger.ui.shell.chart;

import org.jspecify.annotations.NullMarked;
