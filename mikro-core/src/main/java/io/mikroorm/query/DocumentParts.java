// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.json.JsonPath;
import io.mikroorm.query.Criterion.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions on documents that have all that is in another one, which is data: neither its depth nor its size is trusted. */
final class DocumentParts {

    private static final int MOST_STEPS = 10_000;

    private int steps;

    /** At each key of a map there is what the map has there. Of an empty one: there is something. */
    Criterion of(String path, Map<?, ?> parts, int depth) {
        PropertyPath.checkDepth(depth);
        List<Criterion> all = new ArrayList<>(parts.size());
        for (Map.Entry<?, ?> part : parts.entrySet()) {
            if (!(part.getKey() instanceof String key)) {
                throw WrittenErrors.keyIsNoText(path, part.getKey());
            }
            String name = JsonPath.text(List.of(key));
            String inside = PropertyPath.checked(path.isEmpty() ? name : path + "." + name);
            all.add(value(inside, part.getValue(), depth + 1));
        }
        return some(path, all);
    }

    /** Each of some values is that of an element, or in one. */
    Criterion list(String path, Collection<?> values, int depth) {
        PropertyPath.checkDepth(depth);
        List<Criterion> all = new ArrayList<>(values.size());
        for (Object value : values) {
            all.add(new Criterion.Related(path, element(value, depth + 1), true));
        }
        return some(path, all);
    }

    private static Criterion some(String path, List<Criterion> all) {
        return all.isEmpty() ? new Criterion.IsNull(path, true) : all.size() == 1 ? all.get(0) : new Criterion.And(all);
    }

    /** A null is one that is there. */
    private Criterion value(String path, @Nullable Object value, int depth) {
        if (value == null) {
            return Criterion.all(new Criterion.HasKey(path), new Criterion.IsNull(path, false));
        }
        return notNull(path, value, depth);
    }

    private Criterion element(@Nullable Object value, int depth) {
        return value == null
                ? new Criterion.IsNull(PropertyPath.ITSELF, false)
                : notNull(PropertyPath.ITSELF, value, depth);
    }

    private Criterion notNull(String path, Object value, int depth) {
        if (++steps > MOST_STEPS) {
            throw WrittenErrors.tooManyConditions(MOST_STEPS);
        }
        if (value instanceof Map<?, ?> map) {
            return of(path, map, depth);
        }
        return value instanceof Collection<?> list
                ? list(path, list, depth)
                : new Criterion.Comparison(path, Operator.EQ, value);
    }
}
