// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.ColumnPath;
import io.mikroorm.query.ListForm;
import io.mikroorm.query.Predicate;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.plan.DocumentPlanner.Use;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns predicates into conditions. A condition on a to-many relation becomes a semi-join, which never multiplies rows. */
final class ConditionPlanner {

    private final SlotTypes types;

    ConditionPlanner(SlotTypes types) {
        this.types = types;
    }

    /** The condition; null where the predicate is true for every row. */
    @Nullable
    Condition where(JoinPlanner tables, Predicate predicate) {
        return predicate.equals(Predicate.TRUE) ? null : plan(tables, predicate);
    }

    private Condition plan(JoinPlanner tables, Predicate predicate) {
        ColumnPath path = pathOf(predicate);
        if (path != null && path.isInside()) {
            return inside(tables, path, predicate);
        }
        if (predicate instanceof Predicate.Comparison comparison) {
            types.set(comparison.slot(), comparison.path().column().type());
            return tables.columns(comparison.path()).compared(operator(comparison.operator()), comparison.slot());
        }
        if (predicate instanceof Predicate.In in) {
            return in(tables, in);
        }
        if (predicate instanceof Predicate.Like like) {
            return like(tables.columns(like.path()).first(), like);
        }
        if (predicate instanceof Predicate.IsNull isNull) {
            return tables.columns(isNull.path()).isNull(isNull.negated());
        }
        return plannedOfParts(tables, predicate);
    }

    private static @Nullable ColumnPath pathOf(Predicate predicate) {
        if (predicate instanceof Predicate.Comparison comparison) {
            return comparison.path();
        }
        if (predicate instanceof Predicate.In in) {
            return in.path();
        }
        if (predicate instanceof Predicate.Like like) {
            return like.path();
        }
        return predicate instanceof Predicate.IsNull isNull ? isNull.path() : null;
    }

    /** About what is inside of a document. */
    private Condition inside(JoinPlanner tables, ColumnPath path, Predicate predicate) {
        ValueType type = path.column().type();
        if (predicate instanceof Predicate.Comparison comparison) {
            boolean sorted = isOrder(comparison.operator());
            Use use = sorted ? Use.ORDER : Use.EQUALITY;
            Expression value = types.documents().value(tables, path, use);
            Param other = param(comparison.slot(), DocumentPlanner.form(type, use));
            Condition compared = new Condition.Comparison(operator(comparison.operator()), value, other);
            boolean negated = comparison.operator() == io.mikroorm.query.Condition.Operator.NE;
            return sorted ? compared : knowingNumbers(tables, path, value, compared, negated);
        }
        if (predicate instanceof Predicate.In in) {
            Expression value = types.documents().value(tables, path, Use.EQUALITY);
            Condition listed = in(value, DocumentPlanner.form(type, Use.EQUALITY), in);
            return knowingNumbers(tables, path, value, listed, in.negated());
        }
        if (predicate instanceof Predicate.Like like) {
            return like(types.documents().value(tables, path, Use.PATTERN), like);
        }
        boolean negated = ((Predicate.IsNull) predicate).negated();
        return new Condition.IsNull(types.documents().value(tables, path, Use.PRESENCE), negated);
    }

    /** What is there and cannot be read as a number, as NaN on some databases, is another than all numbers, and not unknown. */
    private Condition knowingNumbers(
            JoinPlanner tables, ColumnPath path, Expression value, Condition compared, boolean negated) {
        if (!(value instanceof DocumentValue inside) || inside.kind() != DocumentValue.Kind.REAL) {
            return compared;
        }
        Condition unread = new Condition.IsNull(value, !negated);
        Condition there = new Condition.IsNull(types.documents().value(tables, path, Use.PRESENCE), negated);
        return negated
                ? Condition.or(List.of(compared, Condition.and(List.of(unread, there))))
                : Condition.and(List.of(compared, Condition.or(List.of(unread, there))));
    }

    private Condition in(Expression value, ValueType form, Predicate.In in) {
        if (in.count() == ListForm.WHOLE) {
            return new Condition.InArray(value, param(in.slot(), form), in.negated());
        }
        List<Expression> values = new ArrayList<>(in.count());
        for (int i = 0; i < in.count(); i++) {
            values.add(param(in.slot() + i, form));
        }
        return new Condition.In(value, values, in.negated());
    }

    private Condition like(Expression text, Predicate.Like like) {
        Expression pattern = param(like.slot(), SlotTypes.TEXT);
        Character escape = like.escaped() ? '\\' : null;
        return new Condition.Like(text, pattern, escape, false, like.ignoringCase());
    }

    private Condition plannedOfParts(JoinPlanner tables, Predicate predicate) {
        if (predicate instanceof Predicate.And and) {
            return Condition.and(all(tables, and.parts()));
        }
        if (predicate instanceof Predicate.Or or) {
            return Condition.or(all(tables, or.parts()));
        }
        if (predicate instanceof Predicate.OfStore own) {
            throw PlanErrors.conditionOfOthers(own.key().end().name());
        }
        if (predicate instanceof Predicate.Some some) {
            return new Condition.Exists(members(tables, some), false);
        }
        if (predicate instanceof Predicate.SomeElement some) {
            throw PlanErrors.elements(some.array());
        }
        Predicate part = ((Predicate.Not) predicate).part();
        return part instanceof Predicate.Some some
                ? new Condition.Exists(members(tables, some), true)
                : new Condition.Not(plan(tables, part));
    }

    private List<Condition> all(JoinPlanner tables, List<Predicate> parts) {
        List<Condition> conditions = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            conditions.add(plan(tables, part));
        }
        return conditions;
    }

    private Condition in(JoinPlanner tables, Predicate.In in) {
        MappedColumn mapped = in.path().column();
        Columns columns = tables.columns(in.path());
        if (in.count() == ListForm.WHOLE) {
            return types.inArray(columns, mapped, in.slot(), in.negated());
        }
        List<Expression> values = new ArrayList<>(in.count());
        for (int i = 0; i < in.count(); i++) {
            types.set(in.slot() + i, mapped.type());
            values.add(columns.param(in.slot() + i));
        }
        return new Condition.In(columns.value(), values, in.negated());
    }

    private Select members(JoinPlanner tables, Predicate.Some some) {
        Columns owner = tables.along(some.path().joins()).key();
        Members members = Members.of(some.path(), tables.aliases());
        Condition further = where(members.tables(), some.predicate());
        Condition link = members.linkedTo(owner);
        return Select.from(members.from())
                .withJoins(members.tables().joins())
                .withWhere(further == null ? link : Condition.and(List.of(link, further)));
    }

    private Param param(int slot, ValueType type) {
        types.set(slot, type);
        return new Param(slot);
    }

    private static boolean isOrder(io.mikroorm.query.Condition.Operator operator) {
        return switch (operator) {
            case EQ, NE -> false;
            case GT, GTE, LT, LTE -> true;
        };
    }

    private static Condition.Operator operator(io.mikroorm.query.Condition.Operator operator) {
        return switch (operator) {
            case EQ -> Condition.Operator.EQ;
            case NE -> Condition.Operator.NE;
            case GT -> Condition.Operator.GT;
            case GTE -> Condition.Operator.GTE;
            case LT -> Condition.Operator.LT;
            case LTE -> Condition.Operator.LTE;
        };
    }
}
