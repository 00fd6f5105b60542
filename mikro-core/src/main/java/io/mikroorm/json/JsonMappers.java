// SPDX-License-Identifier: MIT
package io.mikroorm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Where mappers come from: given, or on the class path, where they are looked for when one is needed. */
public final class JsonMappers {

    private @Nullable List<JsonMapper> given;

    private JsonMappers(@Nullable List<JsonMapper> given) {
        this.given = given;
    }

    /** These. */
    public static JsonMappers of(JsonMapper... mappers) {
        return new JsonMappers(List.of(mappers));
    }

    /** Those on the class path. */
    public static JsonMappers found() {
        return new JsonMappers(null);
    }

    /** The mappers to choose from: exactly one is right. */
    public List<JsonMapper> all() {
        List<JsonMapper> all = given;
        if (all == null) {
            all = load(Thread.currentThread().getContextClassLoader());
            if (all.isEmpty()) {
                all = load(JsonMapper.class.getClassLoader());
            }
            given = all;
        }
        return all;
    }

    private static List<JsonMapper> load(@Nullable ClassLoader loader) {
        List<JsonMapper> all = new ArrayList<>();
        for (JsonMapper mapper : ServiceLoader.load(JsonMapper.class, loader)) {
            all.add(mapper);
        }
        return List.copyOf(all);
    }
}
