// SPDX-License-Identifier: MIT
/** What is known about entity classes once discovery is done: immutable values that print. Knows nothing of databases. */
@Api
@NullMarked
package io.mikroorm.metadata;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
