// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import org.jspecify.annotations.Nullable;

/** Takes objects of one class apart into the values of a struct's parts, and makes them of such. Stateless and thread-safe. */
public interface StructAccess {

    /** The values of an object's parts, boxed; null also where an embeddable on the way is null. */
    @Nullable
    Object[] values(Object object);

    /** A new object of values, which it may keep. An embeddable in it that may be null is null where all its values are. */
    Object make(@Nullable Object[] values);

    /** The path of the first part of an object that is null though it must not be; null where there is none. */
    @Nullable
    String missing(Object object);
}
