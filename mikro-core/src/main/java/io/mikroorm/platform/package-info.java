// SPDX-License-Identifier: MIT
/** What a store can do and how it names things, as facts that the rest of the core may ask. */
@Spi
@NullMarked
package io.mikroorm.platform;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
