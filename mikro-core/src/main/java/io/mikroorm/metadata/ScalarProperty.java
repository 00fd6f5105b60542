// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A plain value.
 *
 * @param type how the value is stored
 * @param role what the unit of work does with it by itself
 * @param nullable whether it may be null; the column of one that may not can still be nullable, inside of an embeddable that
 *     may be missing
 * @param enumCheck whether the column of an enum that is stored by name takes its constants only
 * @param defaultValue what a new row has where the field is null, as the property's Java value; null for none
 * @param generators who makes its values
 * @param comment what its column is for; empty where nothing is said
 */
public record ScalarProperty(
        String name,
        FieldRef field,
        ValueType type,
        Role role,
        boolean nullable,
        boolean enumCheck,
        @Nullable Object defaultValue,
        ValueGenerators generators,
        String comment)
        implements Property {

    /** One of which nothing else is said, whose column is held to the constants, if it is an enum. */
    public ScalarProperty(String name, FieldRef field, ValueType type, Role role, boolean nullable) {
        this(name, field, type, role, nullable, true, null, ValueGenerators.NONE, "");
    }

    /** What the unit of work does with a value by itself. */
    public enum Role {
        /** Nothing. */
        PLAIN,
        /** Identifies the row. */
        KEY,
        /** Counts up, or moves on, with each update. */
        VERSION,
        /** Gets the time of the insert. */
        CREATED_AT,
        /** Gets the time of each insert and update. */
        UPDATED_AT,
        /** Says of which class of a hierarchy the row is. */
        DISCRIMINATOR
    }

    /** The role of a property that has none. */
    public boolean isPlain() {
        return role == Role.PLAIN;
    }

    /** Whether the field is null before the row exists. */
    public @Nullable Class<?> primitive() {
        return type.isPrimitive() ? type.javaType() : null;
    }
}
