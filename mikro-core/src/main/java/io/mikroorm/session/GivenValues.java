// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.platform.Platform;
import io.mikroorm.query.shape.FindQuery.Given;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values are bound that an application gives with words of its own: as those of a property of their class would be, and of an entity its key.
 * Refuses others before anything is sent. A value that says itself how it is stored comes from a query that was built.
 */
final class GivenValues {

    private static final ValueType NOTHING = new ValueType(Object.class, Storage.STRING, null, Limits.NONE);

    private final Session session;
    private final EntityKeys keys;
    private final String what;

    /** {@code what} is the statement, as errors call it: {@code "the query of Hero"}. */
    GivenValues(Session session, EntityKeys keys, String what) {
        this.session = session;
        this.keys = keys;
        this.what = what;
    }

    List<Given> of(List<? extends @Nullable Object> values) {
        List<Given> bound = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof Given known) {
                bound.add(known); // whoever made the fragment knows the column
            } else {
                bound.add(value == null ? new Given(NOTHING, null) : given(bound.size() + 1, value));
            }
        }
        return List.copyOf(bound);
    }

    private Given given(int number, Object value) {
        Class<?> handle = keys.typeOf(value);
        EntityMetadata target = session.map().metadata().find(handle == null ? value.getClass() : handle);
        ValueType type = target == null
                ? session.model().storedClasses().ofValue(value)
                : target.key().type();
        Object kept = target == null ? value : keys.keyOf(value);
        if (type == null || type.isKeyOfParts()) {
            throw GivenErrors.notBound(what, number, value.getClass());
        }
        if (kept == null) {
            throw GivenErrors.withoutKey(what, number, value.getClass());
        }
        Platform store = session.model().driver().platform();
        String refusal = store.argumentRefusal(type, "", kept);
        if (refusal != null) {
            throw GivenErrors.refused(what, number, refusal);
        }
        return new Given(type, kept);
    }
}
