// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

/**
 * The key of the same entity beside the key: not stored, but set with the key.
 *
 * @param shows whether it has the key itself, which is a relation or of several fields; otherwise it has the key as text
 */
public record KeyTextProperty(String name, FieldRef field, boolean shows) implements Property {}
