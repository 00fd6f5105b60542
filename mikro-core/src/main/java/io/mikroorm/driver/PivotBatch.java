// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.ToManyProperty;
import java.util.List;

/**
 * Rows of a pivot table.
 *
 * @param relation the owning side of the many-to-many
 * @param ownerKeys the keys of the owners
 * @param targetKeys the keys of the members, in the same order
 */
public record PivotBatch(ToManyProperty relation, List<Object> ownerKeys, List<Object> targetKeys) {}
