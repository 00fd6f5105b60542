// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path to a relation, or to elements that are embedded: what is behind it is a class of its own, whose properties the path knows. Goes where
 * {@code populate} takes names.
 *
 * @param <E> the entity it starts from
 * @param <T> what is behind it
 */
public abstract sealed class RelatedPath<E, T> implements EntityPath<E> permits ToOnePath, ToManyPath {

    private final String path;
    private final PathCondition<E> about;

    RelatedPath(String path) {
        this.path = PropertyPath.checked(path);
        this.about = new PathCondition<>(path);
    }

    @Override
    public final String path() {
        return path;
    }

    final PathCondition<E> about() {
        return about;
    }

    /** The path of a property behind it, by its name. */
    protected final String inside(String name) {
        return path + "." + name;
    }

    /** What is behind it fulfils a condition; of several: one of them fulfils all of it. */
    public final Condition<E> some(Condition<? super T> condition) {
        return about.some(condition);
    }

    /** The same class and names. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RelatedPath<?, ?> that && getClass() == that.getClass() && path.equals(that.path);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass(), path);
    }

    /** The names. */
    @Override
    public final String toString() {
        return path;
    }
}
