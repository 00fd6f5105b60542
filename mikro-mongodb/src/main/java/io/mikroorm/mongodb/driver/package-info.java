// SPDX-License-Identifier: MIT
/**
 * Sends commands, in a transaction or not: the sessions that the ORM works with, its keys, and what errors of the server mean.
 */
@Internal
@NullMarked
package io.mikroorm.mongodb.driver;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
