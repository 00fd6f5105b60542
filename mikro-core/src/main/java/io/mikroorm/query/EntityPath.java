// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path to a property that the compiler knows, from an entity: {@code Book_.title}, {@code Book_.author().name}. Made by the classes that the
 * annotation processor writes. It goes wherever options take a name. Immutable; equal to one of the same class with the same names.
 *
 * @param <E> the entity it starts from
 */
public abstract sealed class EntityPath<E> permits ValuePath, RelatedPath {

    private final String path;
    private final PathCondition<E> about;

    EntityPath(String path) {
        this.path = PropertyPath.checked(path);
        this.about = new PathCondition<>(path);
    }

    /** The names of the properties, with dots between them: {@code "author.name"}. */
    public final String path() {
        return path;
    }

    /** The names of several, in their order. */
    static String[] names(EntityPath<?>... paths) {
        String[] names = new String[paths.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = paths[i].path();
        }
        return names;
    }

    /** What can be said of it, whatever it holds. */
    final PathCondition<E> about() {
        return about;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EntityPath<?> that && getClass() == that.getClass() && path.equals(that.path);
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
