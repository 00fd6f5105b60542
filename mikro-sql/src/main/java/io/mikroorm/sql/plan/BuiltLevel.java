// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.DerivedTable;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.TableRef;
import io.mikroorm.sql.plan.NamedJoin.On;
import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Joined;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of one query that was built: the first, and what is joined to it. Its joins are complete when all else is planned. */
final class BuiltLevel {

    private final AliasAllocator aliases;
    private final NamedTables tables;
    private final JoinPlanner root;
    private final List<NamedJoin> joins = new ArrayList<>();
    private final List<Join> derived = new ArrayList<>(0);

    BuiltLevel(SelectShape shape, AliasAllocator aliases, @Nullable NamedTables around, BuiltFilters filters) {
        this.aliases = aliases;
        this.tables = new NamedTables(around);
        this.root =
                JoinPlanner.named(aliases, shape.from().entity(), shape.from().alias(), true);
        tables.add(shape.from().alias(), root);
        Map<String, NamedJoin> known = new HashMap<>();
        for (Joined each : shape.joins()) {
            NamedJoin before = known.get(each.from());
            boolean alone = !each.inner() || shape.form().flatJoins();
            NamedJoin join = join(each, alone || before == null ? null : before.hostOfNext(), filters);
            known.put(each.to().alias(), join);
            joins.add(join);
        }
        for (Composed.Derived each : shape.composed().derived()) {
            derived.add(derived(each, filters));
        }
    }

    /** Those that are lateral speak of what is before them; what they need of it is joined then. */
    private Join derived(Composed.Derived said, BuiltFilters filters) {
        SelectShape select = said.select();
        TableRef table = select == null
                ? new Table(Objects.requireNonNull(said.name()), said.alias())
                : new DerivedTable(
                        filters.selects().inner(select, said.lateral() ? tables : null), said.alias(), said.lateral());
        Condition on = said.on() == null ? Condition.and(List.of()) : filters.plan(tables, said.on());
        return said.inner() ? Join.inner(table, on) : Join.left(table, on);
    }

    private NamedJoin join(Joined said, @Nullable NamedJoin host, BuiltFilters filters) {
        Anchor from = tables.of(said.from()).along(said.steps());
        JoinPlanner target =
                JoinPlanner.named(aliases, said.to().entity(), said.to().alias(), said.inner() && host == null);
        tables.add(said.to().alias(), target);
        Anchor to = target.root();
        if (said.relation() instanceof ToOneProperty relation) {
            ToOneStep step = new ToOneStep(from.entity(), said.path(), relation, to.entity());
            Condition link = target.link(from, step, to);
            return new NamedJoin(target, host, null, new On(link, further(said, filters)), said.inner());
        }
        ToManyProperty relation = (ToManyProperty) said.relation();
        ToManyProperty.Pivot pivot = relation.pivot();
        if (pivot == null) {
            MappedColumn foreignKey = Members.foreignKey(relation, to.entity());
            Condition link = to.columns(foreignKey).equal(Members.referredTo(from, foreignKey, relation.owner()));
            return new NamedJoin(target, host, null, new On(link, further(said, filters)), said.inner());
        }
        String between = aliases.next(pivot.table());
        Condition ofOwner = Members.and(
                Members.kind(between, pivot),
                Columns.of(between, pivot.ownerColumns()).equal(from.key()));
        Condition link = to.key().equal(Columns.of(between, pivot.targetColumns()));
        NamedJoin.Pivot table = new NamedJoin.Pivot(Tables.of(pivot, between), ofOwner);
        return new NamedJoin(target, host, table, new On(link, further(said, filters)), said.inner());
    }

    private List<Condition> further(Joined said, BuiltFilters filters) {
        List<Condition> further = new ArrayList<>(2);
        if (said.ofClass() != null) {
            further.add(filters.plan(tables, said.ofClass()));
        }
        if (said.on() != null) {
            further.add(filters.plan(tables, said.on()));
        }
        return further;
    }

    NamedTables tables() {
        return tables;
    }

    JoinPlanner root() {
        return root;
    }

    /** All joins; to be asked for when all that needs tables is planned. */
    List<Join> joins() {
        List<Join> all = new ArrayList<>(root.joins());
        for (NamedJoin join : joins) {
            join.addTo(all);
        }
        all.addAll(derived);
        return all;
    }

    /** What has a name in a query that was built, and in those around it. */
    static final class NamedTables {

        private final Map<String, JoinPlanner> planners = new LinkedHashMap<>();
        private final @Nullable NamedTables around;

        NamedTables(@Nullable NamedTables around) {
            this.around = around;
        }

        void add(String alias, JoinPlanner planner) {
            planners.put(alias, planner);
        }

        /** What has a name in the query around this one; null where there is none. */
        @Nullable
        NamedTables around() {
            return around;
        }

        JoinPlanner of(String alias) {
            JoinPlanner known = planners.get(alias);
            if (known != null) {
                return known;
            }
            if (around == null) {
                throw new IllegalStateException("Nothing is called " + alias);
            }
            return around.of(alias);
        }
    }
}
