// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.query.Order;
import io.mikroorm.query.Sorting;
import io.mikroorm.sql.query.DerivedQuery;
import io.mikroorm.sql.query.SelectExtras;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.SqlOrder;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.Sort;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves the queries that a query is made of. */
final class ComposedQueries {

    private final SelectResolver selects;
    private final Values values;
    private final Filters filters;
    private final Map<String, Map<String, ValueType>> known;

    /** {@code known}: the values of queries that stand before, by their names. */
    ComposedQueries(SelectResolver selects, Values values, Filters filters, Map<String, Map<String, ValueType>> known) {
        this.selects = selects;
        this.values = values;
        this.filters = filters;
        this.known = known;
    }

    List<Composed.Named> before(SelectState state) {
        List<Composed.Named> before = new ArrayList<>(state.extras().before().size());
        for (SelectExtras.Named named : state.extras().before()) {
            if (named.recursive()) {
                known.put(named.name(), valuesOf(table(first(named.select()), null)));
            }
            SelectShape select = table(named.select(), null);
            known.put(named.name(), valuesOf(select));
            before.add(new Composed.Named(named.name(), select, named.recursive()));
        }
        return before;
    }

    /** The first of several queries, by which it is known what values all have; its own values take slots that nothing uses. */
    private static SelectState first(SelectState state) {
        return state.withoutSets();
    }

    /** A query whose rows are those of a table. */
    private SelectShape table(SelectState state, @Nullable Scope around) {
        SelectShape select = selects.select(state, around, true);
        if (select.items().isEmpty()) {
            throw QueryMistakes.entitiesInside();
        }
        return select;
    }

    private static Map<String, ValueType> valuesOf(SelectShape select) {
        Map<String, ValueType> all = new LinkedHashMap<>();
        for (Item item : select.items()) {
            all.put(item.name(), item.value().type());
        }
        return all;
    }

    List<Composed.Derived> derived(SelectState state, Scope scope) {
        List<Composed.Derived> derived =
                new ArrayList<>(state.extras().derived().size());
        for (SelectExtras.Derived each : state.extras().derived()) {
            DerivedQuery table = each.table();
            SelectState query = table.query();
            SelectShape select = query == null ? null : table(query, each.lateral() ? scope : null);
            scope.add(table.alias(), select == null ? named(table.name()) : valuesOf(select));
            derived.add(new Composed.Derived(
                    table.alias(),
                    select,
                    table.name(),
                    each.inner(),
                    each.lateral(),
                    each.on() == null ? null : filters.resolve(scope, each.on())));
        }
        return derived;
    }

    private Map<String, ValueType> named(@Nullable String name) {
        Map<String, ValueType> all = name == null ? null : known.get(name);
        if (all == null) {
            throw QueryMistakes.noSuchQuery(String.valueOf(name), known.keySet());
        }
        return all;
    }

    List<Composed.Part> sets(SelectState state, @Nullable Scope around) {
        List<Composed.Part> sets = new ArrayList<>(state.extras().sets().size());
        for (SelectExtras.Part part : state.extras().sets()) {
            SelectState other = part.select();
            if (!other.orderBy().isEmpty()) {
                throw QueryMistakes.partOfSets("an order");
            }
            if (other.limit() >= 0 || other.offset() > 0) {
                throw QueryMistakes.partOfSets("a limit or an offset");
            }
            SelectShape select = table(other, around);
            if (select.items().size() != state.items().size()) {
                throw QueryMistakes.otherWidth(
                        state.items().size(), select.items().size());
            }
            sets.add(new Composed.Part(part.operation(), select));
        }
        return sets;
    }

    /** Rows of several queries are sorted by the names of their values. */
    List<Sort> sorts(SelectState state, Scope scope) {
        Map<String, Term> names = new LinkedHashMap<>();
        for (Term term : state.items()) {
            names.put(SelectResolver.nameOf(term, names.size()), term);
        }
        List<Sort> sorts = new ArrayList<>(state.orderBy().size());
        for (Sorting<?> order : state.orderBy()) {
            sorts.add(sort(order, names, scope));
        }
        return sorts;
    }

    private Sort sort(Sorting<?> order, Map<String, Term> names, Scope scope) {
        if (order instanceof SqlOrder of && of.term() instanceof Term.Named named) {
            return new Sort.OfValue(named(named.name(), names, scope), of.descending(), of.nulls());
        }
        if (order instanceof Order<?> path) {
            String name = path.path().substring(path.path().lastIndexOf('.') + 1);
            return new Sort.OfValue(named(name, names, scope), path.descending(), path.nulls());
        }
        throw QueryMistakes.sortedSets(order.toString());
    }

    private Value named(String name, Map<String, Term> names, Scope scope) {
        Term term = names.get(name);
        if (term == null) {
            throw QueryMistakes.sortedSets(name);
        }
        return new Value.Named(name, values.resolve(scope, term).type());
    }
}
