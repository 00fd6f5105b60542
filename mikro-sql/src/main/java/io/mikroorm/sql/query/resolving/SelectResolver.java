// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.Order;
import io.mikroorm.query.Sorting;
import io.mikroorm.query.resolving.StatementResolver;
import io.mikroorm.query.resolving.StatementResolver.Relation;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.SqlOrder;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.SelectQuery;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Form;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.SelectShape.Joined;
import io.mikroorm.sql.query.shape.SelectShape.Loading;
import io.mikroorm.sql.query.shape.SelectShape.Source;
import io.mikroorm.sql.query.shape.SelectShape.Window;
import io.mikroorm.sql.query.shape.Sort;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a query as it was built into its shape and its values. For one statement. */
public final class SelectResolver {

    private final StatementResolver names;
    private final Filters filters;
    private final Values values;
    private final Map<String, Map<String, ValueType>> known = new LinkedHashMap<>(0);

    SelectResolver(StatementResolver names) {
        this.names = names;
        this.values = new Values(names, this);
        this.filters = new Filters(names, values, this);
    }

    /** The query, of which all is checked. */
    @SuppressWarnings("NullAway") // it does not see the annotation inside of a type of another module
    public static SelectQuery resolve(SelectState state, StatementResolver names) {
        SelectShape shape = new SelectResolver(names).select(state, null);
        return new SelectQuery(shape, names.values());
    }

    Filters filters() {
        return filters;
    }

    Values values() {
        return values;
    }

    /** A query, in another one. */
    SelectShape select(SelectState state, @Nullable Scope around) {
        return select(state, around, !state.extras().sets().isEmpty());
    }

    /** The same; {@code shown} where the names of its values stand in the statement. */
    SelectShape select(SelectState state, @Nullable Scope around, boolean shown) {
        EntityMetadata entity = names.metadata().get(state.from().type());
        if (entity.isVirtual() && state.items().isEmpty()) {
            throw QueryMistakes.virtual(entity);
        }
        Scope scope = new Scope(state.from().alias(), entity, around);
        ComposedQueries composed = new ComposedQueries(this, values, filters, known);
        List<Composed.Named> before = composed.before(state);
        List<Joined> joins = joins(state, scope);
        List<Composed.Derived> derived = composed.derived(state, scope);
        for (Term term : state.items()) {
            if (term instanceof Term.Named named) {
                scope.name(named.name(), named.term());
            }
        }
        scope.takeMentioned();
        Filter where = where(state, entity, scope);
        Filter having = state.having() == null ? null : filters.resolve(scope, state.having());
        Set<String> restricted = scope.takeMentioned();
        boolean some = state.options().limitRows() || !state.groupBy().isEmpty() || !derived.isEmpty();
        return new SelectShape(
                new Source(
                        state.from().alias(),
                        entity,
                        state.items().isEmpty() ? names.always(entity) : PopulateTree.NONE),
                new LoadedJoins(joins, restricted, some, state.options().flatJoins()).decided(),
                items(state.items(), scope, shown),
                where,
                values.all(scope, state.groupBy()),
                having,
                state.extras().sets().isEmpty() ? sorts(state.orderBy(), scope) : composed.sorts(state, scope),
                window(state),
                new Form(
                        state.options().distinct(),
                        state.options().limitRows(),
                        state.options().flatJoins(),
                        state.options().lock(),
                        state.options().comment(),
                        state.options().hint()),
                new Composed(
                        values.all(scope, state.extras().distinctOn()), before, derived, composed.sets(state, around)));
    }

    /** Limit and offset are values like others. */
    private Window window(SelectState state) {
        int limit = state.limit() < 0 ? -1 : names.add(state.limit());
        return new Window(limit, state.offset() == 0 ? -1 : names.add(state.offset()));
    }

    private @Nullable Filter where(SelectState state, EntityMetadata entity, Scope scope) {
        Criterion said = state.where();
        Filter where = said == null || said.equals(Criterion.all()) ? null : filters.resolve(scope, said);
        return and(where, of(state.from().alias(), names.ofClass(entity)));
    }

    static @Nullable Filter of(String alias, Predicate predicate) {
        return predicate.equals(Predicate.TRUE) ? null : new Filter.Of(alias, predicate);
    }

    static @Nullable Filter and(@Nullable Filter one, @Nullable Filter other) {
        return one == null ? other : other == null ? one : new Filter.All(List.of(one, other));
    }

    private List<Joined> joins(SelectState state, Scope scope) {
        List<Joined> joins = new ArrayList<>(state.joins().size());
        for (SelectState.Joined each : state.joins()) {
            joins.add(join(each, scope));
        }
        return joins;
    }

    private Joined join(SelectState.Joined said, Scope scope) {
        Scope.Target from = scope.target(said.path());
        Relation relation = relation(said, from, scope);
        EntityMetadata target = relation.target();
        Class<?> type = said.type();
        if (type != null && names.metadata().get(type) != target) {
            throw QueryMistakes.otherAlias(said, target, names.metadata().get(type));
        }
        scope.add(said.alias(), target);
        Filter ofClass = of(said.alias(), names.ofClass(target));
        if (relation.property() instanceof ToManyProperty toMany) {
            ofClass = and(ofClass, of(said.alias(), names.shown(toMany, target)));
        }
        Criterion on = said.on();
        return new Joined(
                new Source(said.alias(), target, said.selected() ? names.always(target) : PopulateTree.NONE),
                from.alias(),
                relation.steps(),
                relation.path(),
                relation.property(),
                said.inner(),
                said.selected() ? Loading.WHOLE : Loading.NONE,
                ofClass,
                on == null ? null : filters.resolve(scope, on));
    }

    private Relation relation(SelectState.Joined said, Scope.Target from, Scope scope) {
        try {
            Relation relation = from.rest().isEmpty() ? null : names.relation(from.entity(), from.rest());
            if (relation == null) {
                throw QueryMistakes.noRelation(said.path());
            }
            return relation;
        } catch (UnknownPropertyException e) {
            throw QueryMistakes.unknown(said.path(), e, scope.describe());
        }
    }

    private List<Item> items(List<Term> terms, Scope scope, boolean shown) {
        List<Item> items = new ArrayList<>(terms.size());
        Set<String> known = new HashSet<>();
        for (Term term : terms) {
            String name = nameOf(term, items.size());
            if (!known.add(name)) {
                throw QueryMistakes.twice(name);
            }
            items.add(new Item(values.resolve(scope, term), name, shown || term instanceof Term.Named));
        }
        return items;
    }

    static String nameOf(Term term, int place) {
        if (term instanceof Term.Named named) {
            return named.name();
        }
        return term instanceof Term.Path path
                ? path.path().substring(path.path().lastIndexOf('.') + 1)
                : "value" + (place + 1);
    }

    List<Sort> sorts(List<? extends Sorting<?>> orders, Scope scope) {
        List<Sort> sorts = new ArrayList<>(orders.size());
        for (Sorting<?> order : orders) {
            sorts.add(sort(order, scope));
        }
        return sorts;
    }

    private Sort sort(Sorting<?> order, Scope scope) {
        if (order instanceof SqlOrder of) {
            Value value = of.nulls() == Order.Nulls.DEFAULT
                    ? values.sorted(scope, of.term())
                    : values.resolve(scope, of.term());
            return new Sort.OfValue(value, of.descending(), of.nulls());
        }
        if (!(order instanceof Order<?> path)) {
            throw QueryMistakes.foreign(order);
        }
        Term named = scope.named(path.path());
        if (named != null && path.nulls() != Order.Nulls.DEFAULT) {
            return new Sort.OfValue(values.resolve(scope, named), path.descending(), path.nulls());
        }
        if (named != null) {
            Value.Named value =
                    new Value.Named(path.path(), values.resolve(scope, named).type());
            return new Sort.OfValue(value, path.descending(), path.nulls());
        }
        Value.Derived derived = scope.derived(path.path());
        if (derived != null) {
            return new Sort.OfValue(derived, path.descending(), path.nulls());
        }
        Scope.Target target = scope.target(path.path());
        String rest = target.rest().isEmpty() ? target.entity().key().path() : target.rest();
        try {
            return new Sort.OfPath(
                    target.alias(), names.order(target.entity(), new Order<>(rest, path.descending(), path.nulls())));
        } catch (UnknownPropertyException e) {
            throw QueryMistakes.unknown(path.path(), e, scope.describe());
        }
    }
}
