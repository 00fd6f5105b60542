// SPDX-License-Identifier: MIT
/** What every driver does with keys of several parts, with their texts, and with links in tables that have names; and the entities of it. */
@Spi
@NullMarked
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
