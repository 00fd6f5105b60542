// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * One property of an entity or embeddable, frozen after discovery.
 */
public sealed interface Property
        permits ScalarProperty,
                ToOneProperty,
                ToManyProperty,
                EmbeddedProperty,
                StructProperty,
                KeyTextProperty,
                Property.Unstored {

    /**
     * A property that is known by name, and that the store does not keep.
     *
     * @param type of values that can be converted; null for all others
     */
    record Unstored(String name, FieldRef field, @Nullable ValueType type, boolean nullable) implements Property {}

    /** The name in Java, without a path. */
    String name();

    /** The field that holds it. */
    FieldRef field();
}
