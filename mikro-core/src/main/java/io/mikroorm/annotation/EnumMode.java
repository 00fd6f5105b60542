// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** How an enum constant is stored. */
public enum EnumMode {
    /** By {@link Enum#name()}, as text. Survives a new order of the constants, not a new name. */
    NAME,
    /** By {@link Enum#ordinal()}, as a number. Survives a new name, not a new order. */
    ORDINAL
}
