// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.shape;

import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.SelectShape.Joined;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through a query that was built, and all queries that stand in it, at any depth and in any clause. */
final class QueriesInside {

    private final Consumer<SelectShape> each;

    QueriesInside(Consumer<SelectShape> each) {
        this.each = each;
    }

    void of(SelectShape shape) {
        each.accept(shape);
        for (Joined joined : shape.joins()) {
            of(joined.ofClass());
            of(joined.on());
        }
        for (Item item : shape.items()) {
            of(item.value());
        }
        of(shape.where());
        values(shape.groupBy());
        of(shape.having());
        values(Sort.values(shape.orderBy()));
        of(shape.composed());
    }

    void of(BuiltWrite write) {
        write.returning().forEach(item -> of(item.value()));
        if (write instanceof BuiltWrite.Update update) {
            assigned(update.assigned());
            of(update.where());
        } else if (write instanceof BuiltWrite.Delete delete) {
            of(delete.where());
        } else if (write instanceof BuiltWrite.Insert insert) {
            insert.cells().forEach(cell -> of(cell.value()));
            conflict(insert.conflict());
        } else if (write instanceof BuiltWrite.InsertFrom insert) {
            of(insert.select());
            conflict(insert.conflict());
        }
    }

    private void conflict(BuiltWrite.@Nullable Conflict conflict) {
        if (conflict != null) {
            assigned(conflict.assigned());
            of(conflict.where());
        }
    }

    private void assigned(List<BuiltWrite.Assigned> all) {
        all.forEach(assigned -> of(assigned.value()));
    }

    private void of(Composed composed) {
        values(composed.distinctOn());
        composed.before().forEach(named -> of(named.select()));
        for (Composed.Derived derived : composed.derived()) {
            SelectShape select = derived.select();
            if (select != null) {
                of(select);
            }
            of(derived.on());
        }
        composed.sets().forEach(part -> of(part.select()));
    }

    void of(@Nullable Filter filter) {
        if (filter == null) {
            return;
        }
        if (filter instanceof Filter.InQuery in) {
            of(in.select());
        } else if (filter instanceof Filter.Exists exists) {
            of(exists.select());
        }
        filter.filters().forEach(this::of);
        values(filter.values());
    }

    void of(Value value) {
        if (value instanceof Value.Query query) {
            of(query.select());
        }
        value.filters().forEach(this::of);
        values(value.values());
    }

    private void values(List<Value> values) {
        values.forEach(this::of);
    }
}
