// SPDX-License-Identifier: MIT
/**
 * jOOQ beside the entity manager: its statements on the same transaction, its tables and fields by entities and properties, its values as properties have them, its queries
 * as fragments. Knows what is mapped by the metadata alone.
 */
@Api(bridgeTo = "org.jooq")
@NullMarked
package io.mikroorm.jooq;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
