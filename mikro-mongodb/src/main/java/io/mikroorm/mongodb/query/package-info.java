// SPDX-License-Identifier: MIT
/**
 * The read path: queries as plans of templates, which print, and with their values as commands. Knows no connection.
 */
@Internal
@NullMarked
package io.mikroorm.mongodb.query;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
