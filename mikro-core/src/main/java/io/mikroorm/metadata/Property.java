// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/**
 * One property of an entity or embeddable, frozen after discovery.
 */
public sealed interface Property
        permits ScalarProperty, ToOneProperty, ToManyProperty, EmbeddedProperty, StructProperty, KeyTextProperty {

    /** The name in Java, without a path. */
    String name();

    /** The field that holds it. */
    FieldRef field();
}
