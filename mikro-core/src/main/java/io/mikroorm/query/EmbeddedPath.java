// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path to an embeddable: {@code Author_.address().city.eq("Winterfell")}.
 *
 * @param <E> the entity it starts from
 * @param <T> the embeddable
 */
public non-sealed class EmbeddedPath<E, T> implements EntityPath<E> {

    private final String path;

    /** By its names. */
    public EmbeddedPath(String path) {
        this.path = PropertyPath.checked(path);
    }

    @Override
    public final String path() {
        return path;
    }

    /** The path of a property inside, by its name. */
    protected final String inside(String name) {
        return path + "." + name;
    }

    /** It fulfils a condition. */
    public final Condition<E> some(Condition<? super T> condition) {
        return new PathCondition<E>(path).some(condition);
    }

    /** The same class and names. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EmbeddedPath<?, ?> that && getClass() == that.getClass() && path.equals(that.path);
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
