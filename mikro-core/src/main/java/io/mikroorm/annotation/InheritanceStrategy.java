// SPDX-License-Identifier: MIT
package io.mikroorm.annotation;

/** How the rows of entities that extend entities are kept. */
public enum InheritanceStrategy {
    /** All in the table of the root. A column says of which class a row is; what only some classes have is null in other rows. */
    SINGLE_TABLE,
    /** Each class has a table with what it adds. An entity is one row in each of the tables from the root down, all with its key. */
    JOINED
}
