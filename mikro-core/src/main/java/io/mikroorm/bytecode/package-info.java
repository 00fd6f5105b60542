// SPDX-License-Identifier: MIT
/**
 * Generates what {@code hydration} describes: one state class for each entity class. Metadata becomes a description, the
 * description a class file and a table of handles, and those a class. The only package that knows ByteBuddy.
 */
@Internal
@NullMarked
package io.mikroorm.bytecode;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
