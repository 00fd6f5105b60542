// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.InheritanceStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Where a class stands in a hierarchy of entities, as discovery found it.
 *
 * @param root the class at the top
 * @param parent the entity class above; null for the root
 * @param isAbstract whether no row is of this class itself
 * @param discriminator the column that says of which class a row is; null where each class has a table of its own
 * @param value what that column has in rows of this class; null where there is no such column, and for an abstract class
 */
public record HierarchyPlace(
        InheritanceStrategy strategy,
        Class<?> root,
        @Nullable Class<?> parent,
        boolean isAbstract,
        @Nullable MappedColumn discriminator,
        @Nullable Object value) {}
