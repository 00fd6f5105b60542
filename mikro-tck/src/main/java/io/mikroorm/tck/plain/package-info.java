// SPDX-License-Identifier: MIT
/** What every driver does with relations to many in fields of types of the JDK; and the entities of it. */
@Spi
@NullMarked
package io.mikroorm.tck.plain;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
