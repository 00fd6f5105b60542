// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;

/**
 * An index or a unique constraint over columns of one entity.
 *
 * @param name its name in the database
 * @param columns the columns, in order
 */
public record IndexMapping(String name, List<MappedColumn> columns, boolean unique) {}
