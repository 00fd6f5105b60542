// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a relation to many entities, or to embedded elements: {@code Author_.books().some(Book_.price.gt(10))}; or, of a member,
 * {@code Author_.books().title.eq("Wall")}, where each condition may be true of another one.
 *
 * @param <E> the entity it starts from
 * @param <T> what a member is
 */
public non-sealed class ToManyPath<E, T> extends RelatedPath<E, T> {

    /** By its names. */
    public ToManyPath(String path) {
        super(path);
    }

    /** No member fulfils a condition; true where there are none. */
    public final Condition<E> none(Condition<? super T> condition) {
        return about().none(condition);
    }

    /** No member fulfils the opposite of a condition; true where there are none. */
    public final Condition<E> every(Condition<? super T> condition) {
        return about().every(condition);
    }

    /** There are no members. */
    public final Condition<E> isEmpty() {
        return about().isNull();
    }

    /** There are members. */
    public final Condition<E> isNotEmpty() {
        return about().isNotNull();
    }

    /** There are as many members as this. */
    public final Condition<E> size(int size) {
        return about().size(size);
    }

    /** How many members there are: to be compared. */
    public final SizeCondition<E> size() {
        return about().size();
    }
}
