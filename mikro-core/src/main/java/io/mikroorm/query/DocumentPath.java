// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a property that holds JSON, or another document of which the mapping does not know the inside:
 * {@code Sheet_.facts.at("size.height").gt(3)}.
 *
 * @param <E> the entity it starts from
 * @param <V> what the property holds
 */
public class DocumentPath<E, V> extends ValuePath<E, V> {

    /** By its names. */
    public DocumentPath(String path) {
        super(path);
    }

    /** What is inside, behind names that the compiler does not know. */
    public PathCondition<E> at(String inside) {
        return new PathCondition<>(PropertyPath.checked(path() + "." + inside));
    }

    /** The document is a list, one of whose elements fulfils a condition. */
    public Condition<E> some(Condition<?> condition) {
        return about().some(condition);
    }

    /** The document is a list without an element that fulfils a condition, or none at all. */
    public Condition<E> none(Condition<?> condition) {
        return about().none(condition);
    }
}
