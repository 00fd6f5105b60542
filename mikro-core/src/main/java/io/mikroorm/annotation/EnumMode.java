// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** How an enum constant is stored. */
public enum EnumMode {
    /** By {@link Enum#name()}, as text. Survives a new order of the constants, not a new name. */
    NAME,
    /** By {@link Enum#ordinal()}, as a number. Survives a new name, not a new order. */
    ORDINAL,
    /**
     * By {@link Enum#name()}, in a column that the database itself holds to the constants: of a type of its own on PostgreSQL, which the schema creates and
     * {@link Property#enumType} names, declared as {@code enum('SAD', 'GLAD')} on MySQL and MariaDB. It sorts by the order of the constants.
     * An error elsewhere: MO-2665. A new constant, or another order, needs a change of the schema before the first row has it.
     */
    NATIVE
}
