// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.query.resolving.StatementResolver;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.ValueConverter;
import io.mikroorm.sql.query.SelectState;
import io.mikroorm.sql.query.SqlFunction;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Resolves expressions: what they are made of, and how their value is read. */
final class Values {

    private final StatementResolver names;
    private final SelectResolver selects;
    private @Nullable Filters filters;

    Values(StatementResolver names, SelectResolver selects) {
        this.names = names;
        this.selects = selects;
    }

    /** Conditions and expressions stand in each other. */
    void filters(Filters known) {
        this.filters = known;
    }

    private Filters filters() {
        return Objects.requireNonNull(filters);
    }

    List<Value> all(Scope scope, List<Term> terms) {
        List<Value> all = new ArrayList<>(terms.size());
        for (Term term : terms) {
            Term named = term instanceof Term.Path path ? scope.named(path.path()) : null;
            all.add(resolve(scope, named == null ? term : named));
        }
        return all;
    }

    Value resolve(Scope scope, Term term) {
        if (term instanceof Term.Path path) {
            return column(scope, path.path());
        }
        if (term instanceof Term.Value value) {
            return slot(value.value(), ResultTypes.ofValue(value.value()));
        }
        if (term instanceof Term.Named named) {
            return resolve(scope, named.term());
        }
        if (term instanceof Term.Call call) {
            return call(scope, call);
        }
        if (term instanceof Term.Choice choice) {
            return choice(scope, choice);
        }
        if (term instanceof Term.Over over) {
            return new Value.Over(
                    resolve(scope, over.value()), all(scope, over.partitionBy()), selects.sorts(over.orderBy(), scope));
        }
        if (term instanceof Term.Brought brought) {
            return brought(scope, brought.path());
        }
        return term instanceof Term.Words words ? words(scope, words) : query(scope, ((Term.Query) term).select());
    }

    /** What is sorted by: something that is selected is known by its name. */
    Value sorted(Scope scope, Term term) {
        if (term instanceof Term.Named named && scope.named(named.name()) != null) {
            return new Value.Named(named.name(), resolve(scope, named.term()).type());
        }
        return resolve(scope, term);
    }

    /** A term beside another one: a value becomes one of that one's kind. */
    Value beside(Scope scope, Term term, Value other) {
        if (!(term instanceof Term.Value value)) {
            return resolve(scope, term);
        }
        if (other.type().equals(ResultTypes.UNKNOWN)) {
            return resolve(scope, term);
        }
        Object converted = ValueConverter.convert(other.type(), value.value());
        if (converted == null) {
            throw QueryMistakes.wrongValue(other, value.value());
        }
        return slot(converted, other.type());
    }

    private Value.Slot slot(Object value, ValueType type) {
        return new Value.Slot(names.add(value), type);
    }

    private Value column(Scope scope, String path) {
        Value.Derived derived = scope.derived(path);
        if (derived != null) {
            return derived;
        }
        Scope.Target target = scope.target(path);
        String rest = target.rest().isEmpty() ? target.entity().key().path() : target.rest();
        try {
            ColumnPath column = names.column(target.entity(), rest);
            if (column == null || column.isInside() || column.column().type().width() > 1) {
                throw QueryMistakes.noValue(path);
            }
            return new Value.Column(target.alias(), column);
        } catch (UnknownPropertyException e) {
            throw QueryMistakes.unknown(path, e, scope.describe());
        }
    }

    private Value call(Scope scope, Term.Call call) {
        List<Value> arguments = new ArrayList<>(call.arguments().size());
        Value first = null;
        for (Term argument : call.arguments()) {
            Value value = first != null && isAlike(call.function()) && argument instanceof Term.Value given
                    ? alike(scope, given, first)
                    : resolve(scope, argument);
            first = first == null ? value : first;
            arguments.add(value);
        }
        return new Value.Call(call.function(), arguments, ResultTypes.of(call.function(), arguments));
    }

    private static boolean isAlike(SqlFunction function) {
        return function != SqlFunction.ROUND && function != SqlFunction.LAG && function != SqlFunction.LEAD;
    }

    /** A value of the first argument's kind, if it fits; by its class else: prices may be multiplied by fractions. */
    private Value alike(Scope scope, Term.Value value, Value first) {
        Object converted =
                first.type().equals(ResultTypes.UNKNOWN) ? null : ValueConverter.convert(first.type(), value.value());
        return converted == null ? resolve(scope, value) : slot(converted, first.type());
    }

    private Value brought(Scope scope, String path) {
        if (!scope.isMerge() || !(column(scope, path) instanceof Value.Column column) || !scope.isOwn(column)) {
            throw WriteMistakes.brought(path);
        }
        return new Value.Brought(column.path().column().name(), column.type());
    }

    private Value choice(Scope scope, Term.Choice choice) {
        List<Value.When> whens = new ArrayList<>(choice.whens().size());
        Value first = null;
        for (Term.When when : choice.whens()) {
            var condition = filters().resolve(scope, when.condition());
            Value value = first == null ? resolve(scope, when.value()) : beside(scope, when.value(), first);
            first = first == null ? value : first;
            whens.add(new Value.When(condition, value));
        }
        Value known = Objects.requireNonNull(first);
        Term otherwise = choice.otherwise();
        return new Value.Choice(whens, otherwise == null ? null : beside(scope, otherwise, known), known.type());
    }

    private Value words(Scope scope, Term.Words words) {
        Class<?> type = words.type();
        return new Value.Words(
                words.words(),
                all(scope, words.between()),
                type == null ? ResultTypes.UNKNOWN : ResultTypes.ofClass(type));
    }

    private Value query(Scope scope, SelectState state) {
        SelectShape select = selects.select(state, scope);
        if (select.items().isEmpty()) {
            throw QueryMistakes.entitiesInside();
        }
        return new Value.Query(select, select.items().get(0).value().type());
    }
}
