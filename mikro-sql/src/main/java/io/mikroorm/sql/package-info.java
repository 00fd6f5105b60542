// SPDX-License-Identifier: MIT
/**
 * What users of a relational database import beyond the core: the front door and its schema.
 * What carries it out stands in the packages below; this one only names it.
 */
@Api
@NullMarked
package io.mikroorm.sql;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
