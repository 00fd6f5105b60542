// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;

/** An embeddable, or several, in one column of the entity. */
public sealed interface StructProperty extends Property permits EmbeddedArrayProperty, EmbeddedObjectProperty {

    /** Whether it may be null. */
    boolean nullable();

    /** What is embedded. */
    StructMapping struct();

    /** How the whole of it is stored. */
    ValueType type();
}
