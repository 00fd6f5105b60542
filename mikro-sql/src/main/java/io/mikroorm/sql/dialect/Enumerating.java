// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/** How a column is declared that takes the constants of an enum only. */
public enum Enumerating {
    /** Not at all. */
    NONE,
    /** By a type of its own, which is made before the table: {@code create type "mood" as enum ('SAD', 'GLAD')}. A column may have an array of it. */
    TYPES,
    /** By naming them in its declaration: {@code enum('SAD', 'GLAD')}. */
    DECLARATIONS
}
