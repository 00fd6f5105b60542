// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.json.JsonForms;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.Predicate.Like.Form;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.plan.DocumentPlanner.Use;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Turns leaves of predicates that are about what is inside of a document, of an object or of an element, into conditions. */
final class DocumentConditions {

    private final SlotTypes types;
    private final OpenConditions open;

    DocumentConditions(SlotTypes types) {
        this.types = types;
        this.open = new OpenConditions(types);
    }

    Condition plan(Ground ground, ColumnPath path, Predicate leaf) {
        if (path.isOpen()) {
            return open.plan(ground, path, leaf);
        }
        ValueType type = path.column().type();
        boolean compares = leaf instanceof Predicate.Comparison || leaf instanceof Predicate.In;
        if (compares && type.isKeyOfParts()) {
            return keyOfParts(ground, path, leaf);
        }
        if (leaf instanceof Predicate.Comparison comparison) {
            boolean sorted = isOrder(comparison.operator());
            Use use = sorted ? Use.ORDER : Use.EQUALITY;
            Expression value = value(ground, path, use);
            Param other = param(comparison.slot(), DocumentPlanner.form(type, use));
            Condition compared =
                    new Condition.Comparison(ConditionPlanner.operator(comparison.operator()), value, other);
            boolean negated = comparison.operator() == Criterion.Operator.NE;
            return sorted
                    ? types.documents().byStart(ground, path, compared)
                    : knowingNumbers(ground, path, value, compared, negated);
        }
        if (leaf instanceof Predicate.In in) {
            Expression value = value(ground, path, Use.EQUALITY);
            Condition listed = in(value, DocumentPlanner.form(type, Use.EQUALITY), in);
            return knowingNumbers(ground, path, value, listed, in.negated());
        }
        if (leaf instanceof Predicate.Like like) {
            return like(value(ground, path, Use.PATTERN), like);
        }
        boolean negated = ((Predicate.IsNull) leaf).negated();
        return new Condition.IsNull(value(ground, path, Use.PRESENCE), negated);
    }

    /** The key of a target that has several parts, each of which stands in the document by itself. */
    private Condition keyOfParts(Ground ground, ColumnPath path, Predicate leaf) {
        Columns parts = types.documents().parts(ground, path);
        ValueType form = path.column().type().withParts(JsonForms::same);
        if (leaf instanceof Predicate.Comparison comparison) {
            types.set(comparison.slot(), form);
            return parts.compared(ConditionPlanner.operator(comparison.operator()), comparison.slot());
        }
        Predicate.In in = (Predicate.In) leaf;
        List<Expression> values = new ArrayList<>(in.count());
        for (int i = 0; i < in.count(); i++) {
            types.set(in.slot() + i, form);
            values.add(parts.param(in.slot() + i));
        }
        return new Condition.In(parts.value(), values, in.negated());
    }

    private Expression value(Ground ground, ColumnPath path, Use use) {
        return types.documents().value(ground, path, use);
    }

    /** What is there and cannot be read as a number, as NaN on some databases, is another than all numbers, and not unknown. */
    private Condition knowingNumbers(
            Ground ground, ColumnPath path, Expression value, Condition compared, boolean negated) {
        if (!(value instanceof DocumentValue inside) || inside.kind() != DocumentValue.Kind.REAL) {
            return types.documents().byStart(ground, path, compared);
        }
        Condition unread = new Condition.IsNull(value, !negated);
        Condition there = new Condition.IsNull(value(ground, path, Use.PRESENCE), negated);
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

    /** A text that matches a pattern, wherever the text is. */
    Condition like(Expression text, Predicate.Like like) {
        return like(types, text, like);
    }

    static Condition like(SlotTypes types, Expression text, Predicate.Like like) {
        types.set(like.slot(), SlotTypes.TEXT);
        Expression pattern = new Param(like.slot());
        if (like.form() == Form.REGEXP) {
            types.documents().requireRegexps(like.path());
            return new Condition.Regexp(text, pattern, like.flags());
        }
        Character escape = like.form() == Form.ESCAPED ? '\\' : null;
        return new Condition.Like(text, pattern, escape, false, like.ignoringCase());
    }

    private Param param(int slot, ValueType type) {
        types.set(slot, type);
        return new Param(slot);
    }

    static boolean isOrder(Criterion.Operator operator) {
        return switch (operator) {
            case EQ, NE -> false;
            case GT, GTE, LT, LTE -> true;
        };
    }
}
