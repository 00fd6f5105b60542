// SPDX-License-Identifier: MIT
/**
 * The JDK's countries, currencies, languages and time zones in a SQLite file. Start reading at {@code Country}, then {@code Atlas}; {@code
 * SideBySide} has the same in MongoDB as well.
 */
@NullMarked
package io.mikroorm.examples.atlas;

import org.jspecify.annotations.NullMarked;
