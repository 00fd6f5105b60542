// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Joined;
import io.mikroorm.sql.query.shape.Sort;
import io.mikroorm.sql.query.shape.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the rows of one entity follow each other, though it has several: then they can be put together while they come. */
final class RowsOfRoots {

    private final Set<String> single = new HashSet<>();

    private RowsOfRoots(SelectShape shape) {
        single.add(shape.from().alias());
        for (Joined joined : shape.joins()) {
            if (single.contains(joined.from()) && !(joined.relation() instanceof ToManyProperty)) {
                single.add(joined.to().alias());
            }
        }
    }

    /** Whether an entity of a query may have several rows. Where it may, and they are not sorted together, that is error MO-5260. */
    static boolean requireTogether(SelectShape shape) {
        if (shape.form().lock() != null) {
            throw BuiltErrors.lockOfStream(shape.from().entity());
        }
        if (!shape.isMultiplying()) {
            return false;
        }
        RowsOfRoots rows = new RowsOfRoots(shape);
        for (int i = 0; i < shape.orderBy().size(); i++) {
            if (!rows.isSame(shape.orderBy().get(i))) {
                throw BuiltErrors.scattered(shape.from().entity(), i);
            }
        }
        return true;
    }

    private boolean isSame(Sort sort) {
        return sort instanceof Sort.OfValue by
                ? isSame(by.value())
                : sort instanceof Sort.OfPath path && single.contains(path.alias());
    }

    private boolean isSame(Value value) {
        if (value instanceof Value.Column column) {
            return single.contains(column.alias());
        }
        if (value instanceof Value.Call call) {
            return allSame(call.arguments());
        }
        return value instanceof Value.Slot;
    }

    private boolean allSame(List<Value> values) {
        for (Value value : values) {
            if (!isSame(value)) {
                return false;
            }
        }
        return true;
    }
}
