// SPDX-License-Identifier: MIT
package io.mikroorm.type;

import org.jspecify.annotations.Nullable;

/** What the ORM does with the {@link ScalarRef}s of fields, and applications do not. */
public final class ScalarRefState {

    private ScalarRefState() {}

    /** The value that one holds, whether it is loaded or not; null of none. */
    public static @Nullable Object held(@Nullable ScalarRef<?> ref) {
        return ref == null ? null : ref.held();
    }

    /** One that holds a value: the given one, or a new one where there is none. */
    public static ScalarRef<?> holding(@Nullable ScalarRef<?> ref, @Nullable Object value) {
        if (ref == null) {
            return ScalarRef.of(value);
        }
        ref.hold(value);
        return ref;
    }

    /** Ties one to where its value comes from. */
    public static void bind(ScalarRef<?> ref, ScalarRef.Source source) {
        ref.bind(source);
    }
}
