// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.SqlWords;
import io.mikroorm.sql.plan.BuiltLevel.NamedTables;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns conditions of a query that was built into those of a statement. */
final class BuiltFilters {

    private final SlotTypes types;
    private final BuiltValues values;
    private final BuiltSelectPlanner selects;
    private final ConditionPlanner conditions;

    BuiltFilters(SlotTypes types, BuiltValues values, BuiltSelectPlanner selects) {
        this.types = types;
        this.values = values;
        this.selects = selects;
        this.conditions = new ConditionPlanner(types);
    }

    BuiltSelectPlanner selects() {
        return selects;
    }

    @Nullable
    Condition orNull(NamedTables tables, @Nullable Filter filter) {
        return filter == null ? null : plan(tables, filter);
    }

    Condition plan(NamedTables tables, Filter filter) {
        if (filter instanceof Filter.All all) {
            return Condition.and(all(tables, all.parts()));
        }
        if (filter instanceof Filter.Any any) {
            return Condition.or(all(tables, any.parts()));
        }
        if (filter instanceof Filter.Not not) {
            return new Condition.Not(plan(tables, not.part()));
        }
        if (filter instanceof Filter.Of of) {
            Condition condition = conditions.where(tables.of(of.alias()), of.predicate());
            return condition == null ? Condition.and(List.of()) : condition;
        }
        if (filter instanceof Filter.InQuery in) {
            return new Condition.InSelect(
                    values.whole(tables, in.value()), selects.inner(in.select(), tables), in.negated());
        }
        if (filter instanceof Filter.Exists exists) {
            return new Condition.Exists(selects.existing(exists.select(), tables), exists.negated());
        }
        return ofValues(tables, filter);
    }

    private List<Condition> all(NamedTables tables, List<Filter> parts) {
        List<Condition> all = new ArrayList<>(parts.size());
        for (Filter part : parts) {
            all.add(plan(tables, part));
        }
        return all;
    }

    private Condition ofValues(NamedTables tables, Filter filter) {
        if (filter instanceof Filter.Compared compared) {
            return new Condition.Comparison(
                    ConditionPlanner.operator(compared.operator()),
                    values.whole(tables, compared.left()),
                    values.whole(tables, compared.right()));
        }
        if (filter instanceof Filter.Listed listed) {
            List<Expression> list = new ArrayList<>(listed.list().size());
            for (Value each : listed.list()) {
                list.add(values.whole(tables, each));
            }
            return new Condition.In(values.whole(tables, listed.value()), list, listed.negated());
        }
        if (filter instanceof Filter.IsNull isNull) {
            return new Condition.IsNull(values.plan(tables, isNull.value()), isNull.negated());
        }
        if (filter instanceof Filter.Matches matches) {
            types.set(matches.slot(), SlotTypes.TEXT);
            return new Condition.Like(
                    values.plan(tables, matches.value()),
                    new Param(matches.slot()),
                    matches.escaped() ? '\\' : null,
                    false,
                    matches.ignoringCase());
        }
        Filter.Holds holds = (Filter.Holds) filter;
        return new Condition.Holds(new SqlWords(
                holds.words().words(), values.all(tables, holds.words().between()), null));
    }
}
