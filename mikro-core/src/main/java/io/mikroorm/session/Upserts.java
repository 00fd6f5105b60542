// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.UpsertOptions;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.upsert.Upserter;
import io.mikroorm.upsert.Upserter.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings what callers give to be inserted or updated to objects. */
final class Upserts {

    private final IdentityMap map;
    private final Upserter upserter;

    Upserts(IdentityMap map, Upserter upserter) {
        this.map = map;
        this.upserter = upserter;
    }

    /** The managed object of the row that some values are for. */
    Object one(EntityMetadata entity, Map<String, ? extends @Nullable Object> values, Consumer<UpsertOptions> options) {
        Object made = new EntityAssigner(map).create(entity, values);
        Given given = new Given(made, new LinkedHashSet<>(values.keySet()));
        return upserter.upsert(List.of(given), read(options)).get(0);
    }

    /** The managed objects of the rows of some entities, in their order. */
    List<Object> all(Collection<?> entities, Consumer<UpsertOptions> options) {
        List<Given> given = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            given.add(new Given(entity, null));
        }
        return upserter.upsert(given, read(options));
    }

    private static UpsertOptions read(Consumer<UpsertOptions> options) {
        UpsertOptions read = new UpsertOptions();
        options.accept(read);
        return read;
    }
}
