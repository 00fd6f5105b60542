// SPDX-License-Identifier: MIT
package io.mikroorm;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the entities that fulfil a condition, in an order in which each has a place of its own. A cursor is such a place, as a text that fits into a
 * URL: what comes behind it is asked for by {@code after(…)}, what comes in front of it by {@code before(…)}, however many rows were inserted or deleted
 * meanwhile. Immutable; cursors are those of the rows as they were read.
 *
 * @param <E> the entity
 */
public interface Page<E> extends Iterable<E> {

    /** The entities, in order, whichever way was paged. */
    List<E> items();

    /** The number of entities on the page. */
    default int size() {
        return items().size();
    }

    /** The place of the first item; null for an empty page. */
    @Nullable
    String startCursor();

    /** The place of the last item; null for an empty page. */
    @Nullable
    String endCursor();

    /** The place of one of the items; an object that is not on the page is error MO-2157. */
    String cursorFor(E item);

    /** Whether more come behind this page. Where {@code last(…)} was asked for: whether it was what is before a cursor. */
    boolean hasNextPage();

    /** Whether more come in front of this page. Unless {@code last(…)} was asked for: whether it was what is after a cursor. */
    boolean hasPrevPage();

    /** How many entities fulfil the condition, on whatever page; null unless {@code withTotal()} has asked for it. */
    @Nullable
    Long totalCount();

    @Override
    default Iterator<E> iterator() {
        return items().iterator();
    }
}
