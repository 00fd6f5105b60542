// SPDX-License-Identifier: MIT
/**
 * The write path: rows to insert, change and delete as commands, which print. Knows no connection.
 */
@Internal
@NullMarked
package io.mikroorm.mongodb.write;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
