// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;

/**
 * A value whose own properties are columns of the entity.
 *
 * @param nullable whether it is null when all its columns are null
 * @param properties its properties in order: {@link ScalarProperty}, {@link ToOneProperty} (owning), {@link EmbeddedProperty},
 *     {@link StructProperty}
 * @param construction how an object of it is made
 */
public record EmbeddedProperty(
        String name,
        FieldRef field,
        Class<?> type,
        boolean nullable,
        List<Property> properties,
        Construction construction)
        implements Property {}
