// SPDX-License-Identifier: MIT
/** What every driver finds by the operators of conditions, and that any condition finds what it means in plain Java. */
@Spi
@NullMarked
package io.mikroorm.tck.conditions;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
