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
        sorts(shape.orderBy());
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

    private void sorts(List<Sort> sorts) {
        for (Sort sort : sorts) {
            if (sort instanceof Sort.OfValue of) {
                of(of.value());
            }
        }
    }

    void of(@Nullable Filter filter) {
        if (filter instanceof Filter.All all) {
            all.parts().forEach(this::of);
        } else if (filter instanceof Filter.Any any) {
            any.parts().forEach(this::of);
        } else if (filter instanceof Filter.Not not) {
            of(not.part());
        } else if (filter instanceof Filter.InQuery in) {
            of(in.value());
            of(in.select());
        } else if (filter instanceof Filter.Exists exists) {
            of(exists.select());
        } else if (filter != null) {
            ofValues(filter);
        }
    }

    private void ofValues(Filter filter) {
        if (filter instanceof Filter.Compared compared) {
            of(compared.left());
            of(compared.right());
        } else if (filter instanceof Filter.Listed listed) {
            of(listed.value());
            values(listed.list());
        } else if (filter instanceof Filter.IsNull isNull) {
            of(isNull.value());
        } else if (filter instanceof Filter.Matches matches) {
            of(matches.value());
        } else if (filter instanceof Filter.Holds holds) {
            of(holds.words());
        }
    }

    private void values(List<Value> values) {
        values.forEach(this::of);
    }

    void of(Value value) {
        if (value instanceof Value.Query query) {
            of(query.select());
        } else if (value instanceof Value.Call call) {
            values(call.arguments());
        } else if (value instanceof Value.Words words) {
            values(words.between());
        } else if (value instanceof Value.Over over) {
            of(over.value());
            values(over.partitionBy());
            sorts(over.orderBy());
        } else if (value instanceof Value.Choice choice) {
            choice(choice);
        }
    }

    private void choice(Value.Choice choice) {
        for (Value.When when : choice.whens()) {
            of(when.condition());
            of(when.value());
        }
        Value otherwise = choice.otherwise();
        if (otherwise != null) {
            of(otherwise);
        }
    }
}
