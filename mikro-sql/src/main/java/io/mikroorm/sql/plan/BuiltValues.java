// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.FunctionCall.Windowed;
import io.mikroorm.sql.ast.Insert.Excluded;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.SqlWords;
import io.mikroorm.sql.plan.BuiltLevel.NamedTables;
import io.mikroorm.sql.query.shape.Sort;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns values of a query that was built into expressions. */
final class BuiltValues {

    private final SlotTypes types;
    private final BuiltSelectPlanner selects;

    BuiltValues(SlotTypes types, BuiltSelectPlanner selects) {
        this.types = types;
        this.selects = selects;
    }

    /** A value that is compared, sorted by or read: one that is worked out behaves as a column of its kind does. */
    Expression whole(NamedTables tables, Value value) {
        Expression plain = plan(tables, value);
        boolean workedOut = value instanceof Value.Call || value instanceof Value.Choice || value instanceof Value.Over;
        return workedOut ? worked(value.type().storage(), plain) : plain;
    }

    private static Expression worked(Storage storage, Expression plain) {
        return storage == Storage.DECIMAL || storage == Storage.BIG_INTEGER
                ? new SqlWords(List.of("", ""), List.of(plain), storage)
                : plain;
    }

    /** A value that is selected. */
    Expression selected(NamedTables tables, Value value) {
        return value instanceof Value.Slot ? loose(tables, value) : whole(tables, value);
    }

    List<Expression> all(NamedTables tables, List<Value> values) {
        List<Expression> all = new ArrayList<>(values.size());
        for (Value value : values) {
            all.add(plan(tables, value));
        }
        return all;
    }

    Expression plan(NamedTables tables, Value value) {
        if (value instanceof Value.Column column) {
            return tables.of(column.alias()).columns(column.path()).first();
        }
        if (value instanceof Value.Slot slot) {
            types.set(slot.slot(), slot.type());
            return TypeWords.written(slot.type(), new Param(slot.slot()));
        }
        if (value instanceof Value.Named named) {
            return new Column(named.name());
        }
        if (value instanceof Value.Derived derived) {
            return new Column(derived.alias(), derived.name());
        }
        if (value instanceof Value.Brought brought) {
            return new Excluded(brought.column());
        }
        if (value instanceof Value.Call call) {
            return call(call, loose(tables, call.arguments()));
        }
        if (value instanceof Value.Choice choice) {
            return choice(tables, choice);
        }
        if (value instanceof Value.Words words) {
            return new SqlWords(words.words(), all(tables, words.between()), null);
        }
        if (value instanceof Value.Over over) {
            return new Windowed(
                    plan(tables, over.value()), all(tables, over.partitionBy()), sorts(tables, over.orderBy()));
        }
        return new ScalarSelect(selects.inner(((Value.Query) value).select(), tables));
    }

    private List<Expression> loose(NamedTables tables, List<Value> values) {
        List<Expression> all = new ArrayList<>(values.size());
        for (Value value : values) {
            all.add(loose(tables, value));
        }
        return all;
    }

    /** A value that stands by itself says what it is. */
    private Expression loose(NamedTables tables, Value value) {
        return value instanceof Value.Slot slot ? types.loose(slot.slot(), slot.type()) : plan(tables, value);
    }

    private Expression choice(NamedTables tables, Value.Choice choice) {
        List<Case.When> whens = new ArrayList<>(choice.whens().size());
        for (Value.When when : choice.whens()) {
            whens.add(new Case.When(selects.filters().plan(tables, when.condition()), loose(tables, when.value())));
        }
        Value otherwise = choice.otherwise();
        return new Case(whens, otherwise == null ? null : loose(tables, otherwise));
    }

    private static Expression call(Value.Call call, List<Expression> arguments) {
        return switch (call.function()) {
            case COUNT_ROWS -> Count.all();
            case COUNT -> new Count(arguments.get(0), false);
            case COUNT_DISTINCT -> Count.distinct(arguments.get(0));
            case PLUS -> new Arithmetic(Arithmetic.Operator.ADD, arguments.get(0), arguments.get(1));
            case MINUS -> new Arithmetic(Arithmetic.Operator.SUBTRACT, arguments.get(0), arguments.get(1));
            case TIMES -> new Arithmetic(Arithmetic.Operator.MULTIPLY, arguments.get(0), arguments.get(1));
            case DIVIDED_BY -> new Arithmetic(division(call), arguments.get(0), arguments.get(1));
            default -> new FunctionCall(call.function().name().toLowerCase(Locale.ROOT), arguments);
        };
    }

    private static Arithmetic.Operator division(Value.Call call) {
        return switch (call.type().storage()) {
            case DECIMAL -> Arithmetic.Operator.DIVIDE_DECIMALS;
            case LONG -> Arithmetic.Operator.DIVIDE_WHOLE;
            default -> Arithmetic.Operator.DIVIDE;
        };
    }

    List<OrderItem> sorts(NamedTables tables, List<Sort> sorts) {
        List<OrderItem> items = new ArrayList<>(sorts.size());
        for (Sort sort : sorts) {
            if (sort instanceof Sort.OfPath path) {
                items.addAll(OrderPlanner.plan(tables.of(path.alias()), path.order(), types));
            } else {
                Sort.OfValue of = (Sort.OfValue) sort;
                items.add(new OrderItem(
                        whole(tables, of.value()),
                        of.descending() ? OrderItem.Direction.DESC : OrderItem.Direction.ASC,
                        OrderPlanner.nulls(of.nulls())));
            }
        }
        return items;
    }
}
