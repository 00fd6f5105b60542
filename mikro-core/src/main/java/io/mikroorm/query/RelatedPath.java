// SPDX-License-Identifier: MIT
package io.mikroorm.query;

/**
 * A path to a relation, to an embeddable, or to elements that are embedded: what is behind it is a class of its own. Goes where
 * {@code populate} takes names.
 *
 * @param <E> the entity it starts from
 * @param <T> what is behind it
 */
public abstract sealed class RelatedPath<E, T> extends EntityPath<E> permits EmbeddedPath, ToOnePath, ToManyPath {

    RelatedPath(String path) {
        super(path);
    }

    /** The path of a property behind it, by its name. */
    protected final String inside(String name) {
        return path() + "." + name;
    }

    /** What is behind it fulfils a condition; of several: one of them fulfils all of it. */
    public final Condition<E> some(Condition<? super T> condition) {
        return about().some(condition);
    }
}
