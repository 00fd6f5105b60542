// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/** The key of the same entity as text: not stored, but set with the key. */
public record KeyTextProperty(String name, FieldRef field) implements Property {}
