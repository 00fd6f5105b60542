// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A name for the rows of an entity in a query that is built: {@code var a = Author_.as("a")}. Made by the classes that the annotation
 * processor writes, whose paths then start from the name: {@code a.name}.
 *
 * @param <T> the entity
 */
public interface Alias<T> {

    /** The name, as the statement has it. */
    String aliasName();

    /** The class of the entity. */
    Class<T> aliasType();
}
