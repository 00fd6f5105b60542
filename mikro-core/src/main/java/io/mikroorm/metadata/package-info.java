// SPDX-License-Identifier: MIT
/** What is known about entity classes once discovery is done: immutable values that print. Knows nothing of databases. */
@NullMarked
package io.mikroorm.metadata;

import org.jspecify.annotations.NullMarked;
