// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for, and in which order. Filled in by a lambda: {@code c -> c.first(20).after(cursor).orderBy("title")}. Not thread-safe.
 *
 * @param <E> the entity that is asked for
 */
public final class PageOptions<E> {

    private final FindOptions<E> find = new FindOptions<>();
    private long first = -1;
    private long last = -1;
    private @Nullable String after;
    private @Nullable String before;
    private boolean total;

    /** All, by key. */
    public PageOptions() {}

    /** At most so many from the start, or from what is after a cursor. */
    public PageOptions<E> first(long count) {
        this.first = positive("first", count);
        return this;
    }

    /** At most so many up to the end, or up to what is before a cursor. They come in the same order as from the start. */
    public PageOptions<E> last(long count) {
        this.last = positive("last", count);
        return this;
    }

    private static long positive(String word, long count) {
        if (count < 1 || count == Long.MAX_VALUE) { // one more is asked for, to know whether there are more
            throw WrittenErrors.sizeOfPage(word, count);
        }
        return count;
    }

    /** Only what comes behind the place of this cursor; null for what comes from the start. */
    public PageOptions<E> after(@Nullable String cursor) {
        this.after = cursor;
        return this;
    }

    /** Only what comes in front of the place of this cursor; null for what comes up to the end. */
    public PageOptions<E> before(@Nullable String cursor) {
        this.before = cursor;
        return this;
    }

    /** Sorts by properties, as {@link FindOptions#orderBy(String...)} does. Behind them stands the key, so that no two have the same place. */
    public PageOptions<E> orderBy(String... orders) {
        find.orderBy(orders);
        return this;
    }

    /** Sorts by properties, as {@link FindOptions#orderBy(Order...)} does. Behind them stands the key, so that no two have the same place. */
    @SafeVarargs
    public final PageOptions<E> orderBy(Order<? super E>... orders) {
        for (Order<? super E> order : orders) {
            find.orderBy(order);
        }
        return this;
    }

    /** Loads relations and lazy values too, as {@link FindOptions#populate(String...)} does. */
    public PageOptions<E> populate(String... paths) {
        find.populate(paths);
        return this;
    }

    /** Loads relations and lazy values too, as {@link FindOptions#populate(EntityPath...)} does. */
    @SafeVarargs
    public final PageOptions<E> populate(EntityPath<? super E>... paths) {
        for (EntityPath<? super E> path : paths) {
            find.populate(path);
        }
        return this;
    }

    /** Counts all entities that fulfil the condition as well, by a statement of its own. */
    public PageOptions<E> withTotal() {
        this.total = true;
        return this;
    }

    /** Says what else the query does: {@code c.find(o -> o.strategy(JOINED).timeout(…))}. Limits, offsets and collations are refused, error MO-2156. */
    public PageOptions<E> find(Consumer<? super FindOptions<E>> options) {
        options.accept(find);
        return this;
    }

    /** What the query does besides; checked. */
    public FindOptions<E> find() {
        if (first >= 0 && last >= 0) {
            throw WrittenErrors.twoEnds();
        }
        if (find.limit() >= 0 || find.offset() > 0 || find.collation() != null) {
            throw WrittenErrors.optionOfPages(
                    find.limit() >= 0 ? "limit(…)" : find.offset() > 0 ? "offset(…)" : "collation(…)");
        }
        return find;
    }

    /** Whether the page is one up to an end: it is read from there. */
    public boolean isBackward() {
        return last >= 0;
    }

    /** The most entities on the page; -1 for all. */
    public long size() {
        return Math.max(first, last);
    }

    /** The cursor that the page is behind; null for none. */
    public @Nullable String after() {
        return after;
    }

    /** The cursor that the page is in front of; null for none. */
    public @Nullable String before() {
        return before;
    }

    /** Whether all are counted. */
    public boolean isCounting() {
        return total;
    }
}
