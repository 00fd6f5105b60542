// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.SelectShape.Joined;
import io.mikroorm.sql.query.shape.Sort;
import io.mikroorm.sql.query.shape.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All names that an application has given in a query and in those inside of it, so that no table is called so by itself. */
final class GivenNames {

    private final Set<String> names = new HashSet<>();

    private GivenNames() {}

    static Set<String> of(SelectShape shape) {
        GivenNames given = new GivenNames();
        given.add(shape);
        return given.names;
    }

    private void add(SelectShape shape) {
        names.add(shape.from().alias());
        for (Joined joined : shape.joins()) {
            names.add(joined.to().alias());
            add(joined.on());
        }
        for (Item item : shape.items()) {
            names.add(item.name());
            add(item.value());
        }
        for (Composed.Named named : shape.composed().before()) {
            names.add(named.name());
            add(named.select());
        }
        for (Composed.Derived derived : shape.composed().derived()) {
            names.add(derived.alias());
            add(derived.on());
            if (derived.select() != null) {
                add(derived.select());
            }
        }
        for (Composed.Part part : shape.composed().sets()) {
            add(part.select());
        }
        add(shape.where());
        add(shape.having());
        shape.groupBy().forEach(this::add);
        sorts(shape.orderBy());
    }

    private void sorts(List<Sort> sorts) {
        for (Sort sort : sorts) {
            if (sort instanceof Sort.OfValue of) {
                add(of.value());
            }
        }
    }

    private void add(@Nullable Filter filter) {
        if (filter instanceof Filter.All all) {
            all.parts().forEach(this::add);
        } else if (filter instanceof Filter.Any any) {
            any.parts().forEach(this::add);
        } else if (filter instanceof Filter.Not not) {
            add(not.part());
        } else if (filter instanceof Filter.Compared compared) {
            add(compared.left());
            add(compared.right());
        } else if (filter instanceof Filter.Listed listed) {
            add(listed.value());
        } else if (filter instanceof Filter.IsNull isNull) {
            add(isNull.value());
        } else if (filter instanceof Filter.Matches matches) {
            add(matches.value());
        } else if (filter instanceof Filter.InQuery in) {
            add(in.value());
            add(in.select());
        } else if (filter instanceof Filter.Exists exists) {
            add(exists.select());
        }
    }

    private void add(Value value) {
        if (value instanceof Value.Call call) {
            call.arguments().forEach(this::add);
        } else if (value instanceof Value.Query query) {
            add(query.select());
        } else if (value instanceof Value.Choice choice) {
            for (Value.When when : choice.whens()) {
                add(when.condition());
                add(when.value());
            }
            if (choice.otherwise() != null) {
                add(choice.otherwise());
            }
        } else if (value instanceof Value.Over over) {
            add(over.value());
            over.partitionBy().forEach(this::add);
            sorts(over.orderBy());
        } else if (value instanceof Value.Words words) {
            words.between().forEach(this::add);
        }
    }
}
