// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import org.jspecify.annotations.Nullable;

/**
 * Makes values of a property: those that new rows have where the field is null ({@code onCreate}), or those that each update writes
 * ({@code onUpdate}). What it answers is what the field gets, null included.
 *
 * <p>Asked while a flush decides, and sometimes for nothing: {@code plan()} asks, and so does a flush that fails afterwards. It can
 * read the entity and must not change it, nor use its entity manager. A class that is named in an annotation has a constructor without
 * arguments; one object of it serves all threads.
 *
 * @param <E> the class of entities, or of embeddables, that it makes values for; {@code Object} for all
 * @param <T> the class of the values
 */
@FunctionalInterface
public interface ValueGenerator<E, T> {

    /** A value for an entity, or for an object embedded in one, whichever has the property. */
    @Nullable
    T generate(E entity);
}
