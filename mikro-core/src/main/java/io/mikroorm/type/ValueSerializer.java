// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import org.jspecify.annotations.Nullable;

/**
 * Says what {@code em.serialize} shows of a property's value: a masked number, a name instead of an object. Named by {@code @Serialized(by = …)}. A class
 * that is named in an annotation has a constructor without arguments; one object of it serves all threads.
 *
 * @param <T> the class of the property's value: of the field, of a relation the {@code Ref}, the entity or the collection
 */
@FunctionalInterface
public interface ValueSerializer<T> {

    /**
     * What is shown of a value, which is never null: null is shown as null without asking. For {@code em.toJson} it is a text, a number, true or
     * false, a value of {@code java.time}, or lists and maps of such. It must not change the value, nor load anything.
     */
    @Nullable
    Object serialize(T value);
}
