// SPDX-License-Identifier: MIT
/**
 * From metadata to tables: what schema a model wants, and the statements that create and drop it, sent. Reads no database.
 */
@Internal
@NullMarked
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
