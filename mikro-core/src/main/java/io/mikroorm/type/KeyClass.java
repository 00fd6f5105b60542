// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The class of the keys of several fields: takes them apart, and makes them. Immutable and thread-safe. */
public interface KeyClass {

    /** {@link CompositeKey}, for entities without a class of their own. */
    KeyClass COMPOSITE = new KeyClass() {
        @Override
        public Class<?> type() {
            return CompositeKey.class;
        }

        @Override
        public Object join(@Nullable Object[] values) {
            return CompositeKey.of(Arrays.asList(values));
        }

        @Override
        public @Nullable Object[] split(Object key) {
            return ((CompositeKey) key).parts().toArray();
        }
    };

    /** The class. */
    Class<?> type();

    /** Whether it is one of the application. */
    default boolean isOwn() {
        return type() != CompositeKey.class;
    }

    /** Whether nobody can set what its keys hold, though that may be something that changes: a key of such a class inside. */
    default boolean isImmutable() {
        return !isOwn() || type().isRecord();
    }

    /** What its constructor takes, of what is called so in the order of the fields; the same where it takes nothing, for messages. */
    default List<String> argumentsOf(List<String> parts) {
        return parts;
    }

    /** A key with these values, in the order of the fields. What its constructor throws comes out as it is. */
    Object join(@Nullable Object[] values);

    /** The values of a key, in an array of the caller's own. */
    @Nullable
    Object[] split(Object key);
}
