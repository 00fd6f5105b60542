// SPDX-License-Identifier: MIT
/**
 * The one domain of the contracts: a library of authors, books, tags and publishers, and small entities that are special in
 * one way each. Knows only annotations and what entities hold.
 */
@Spi
@NullMarked
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
