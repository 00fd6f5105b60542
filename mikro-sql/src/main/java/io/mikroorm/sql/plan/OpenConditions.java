// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.ast.ElementsTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conditions and orders on what is in documents of which the mapping does not know the inside. A value is read as what the other side is, a text, a
 * number or a truth, and is null where something else stands.
 */
final class OpenConditions {

    /** What an order by such a value sorts by, one after the other. */
    static final int SORT_KEYS = 3;

    private static final int NUMBERS = 1;
    private static final int TEXTS = 2;
    private static final int OTHERS = 3;
    private static final int FALSE = 4;
    private static final int TRUE = 5;

    private final SlotTypes types;

    OpenConditions(SlotTypes types) {
        this.types = types;
    }

    Condition plan(Ground ground, ColumnPath path, Predicate leaf) {
        if (leaf instanceof Predicate.IsNull isNull) {
            return new Condition.IsNull(value(ground, path, Kind.OPEN_PRESENCE), isNull.negated());
        }
        if (leaf instanceof Predicate.HasKey) {
            return new Condition.IsNull(value(ground, path, Kind.OPEN_KEY), true);
        }
        Kind kind = kind(path.column().type());
        Expression value = value(ground, path, kind);
        if (leaf instanceof Predicate.Like like) {
            return DocumentConditions.like(types, value, like);
        }
        if (leaf instanceof Predicate.In in) {
            List<Expression> values = new ArrayList<>(in.count());
            for (int i = 0; i < in.count(); i++) {
                values.add(param(in.slot() + i, kind));
            }
            Condition listed = new Condition.In(value, values, in.negated());
            return knowingOthers(ground, path, value, byStart(ground, path, listed), in.negated());
        }
        Predicate.Comparison comparison = (Predicate.Comparison) leaf;
        Condition compared = new Condition.Comparison(
                ConditionPlanner.operator(comparison.operator()), value, param(comparison.slot(), kind));
        boolean negated = comparison.operator() == Criterion.Operator.NE;
        compared = byStart(ground, path, compared);
        return DocumentConditions.isOrder(comparison.operator())
                ? compared
                : knowingOthers(ground, path, value, compared, negated);
    }

    private Condition byStart(Ground ground, ColumnPath path, Condition compared) {
        return types.documents().byStart(ground, path, compared);
    }

    /** What an index has: the words by which conditions read a text, or a number; null where the database reads none. */
    static @Nullable DocumentValue indexed(
            MappedColumn document, IndexPart part, java.util.function.Predicate<Kind> read) {
        MappedColumn column = part.column();
        Kind kind = kind(column.type());
        if (!read.test(kind)) {
            return null;
        }
        List<String> names =
                List.of(column.name().substring(document.name().length() + 1).split("\\.", -1));
        return new DocumentValue(new Column(document.name()), names, kind, IndexedTexts.characters(part, kind));
    }

    /** What is there and is no such value is another than all of these, and not unknown. That something is equal needs no more than that it is. */
    private Condition knowingOthers(
            Ground ground, ColumnPath path, Expression value, Condition compared, boolean negated) {
        if (!negated && !ground.negated()) {
            return compared;
        }
        Condition unread = new Condition.IsNull(value, !negated);
        Condition there = new Condition.IsNull(value(ground, path, Kind.OPEN_PRESENCE), negated);
        return negated
                ? Condition.or(List.of(compared, Condition.and(List.of(unread, there))))
                : Condition.and(List.of(compared, Condition.or(List.of(unread, there))));
    }

    private Expression value(Ground ground, ColumnPath path, Kind kind) {
        return types.documents().open(ground, path, kind);
    }

    private static Kind kind(ValueType type) {
        return type.storage() == Storage.STRING
                ? Kind.OPEN_TEXT
                : type.storage() == Storage.BOOLEAN ? Kind.OPEN_TRUTH : Kind.OPEN_NUMBER;
    }

    private Expression param(int slot, Kind kind) {
        Param param = new Param(slot);
        if (kind == Kind.OPEN_NUMBER) {
            types.set(slot, types.documents().openNumber());
            return types.documents().openNumber(param);
        }
        types.set(slot, kind == Kind.OPEN_TEXT ? SlotTypes.TEXT : SlotTypes.TRUTH);
        return param;
    }

    /** An element about whose names something is said is an object: others have nothing inside, not even what is null. */
    static Condition ofElement(ElementsTable elements, Predicate predicate, Condition where) {
        boolean itself = Predicate.paths(predicate).stream()
                .allMatch(path -> path.names().isEmpty());
        if (itself || !Predicate.holdsOfNothing(predicate)) {
            return where;
        }
        DocumentValue object = new DocumentValue(elements.element(), List.of(), Kind.OPEN_OBJECT);
        return Condition.and(List.of(new Condition.IsNull(object, true), where));
    }

    /** Numbers by their size, behind them texts by their characters, then objects and arrays, false, and true; what is not there is null. */
    List<Expression> sorted(Ground ground, ColumnPath path) {
        return sorted(kind -> value(ground, path, kind));
    }

    /** The same, of the rows of a table that is joined already. */
    List<Expression> sorted(Ground ground, Anchor anchor, ColumnPath path) {
        return sorted(kind -> types.documents().open(ground, anchor, path, kind));
    }

    private static List<Expression> sorted(Function<Kind, Expression> value) {
        Expression number = value.apply(Kind.OPEN_NUMBER);
        Expression text = value.apply(Kind.OPEN_TEXT);
        Expression truth = value.apply(Kind.OPEN_TRUTH);
        Case rank = new Case(
                List.of(
                        when(new Condition.IsNull(number, true), NUMBERS),
                        when(new Condition.IsNull(text, true), TEXTS),
                        when(Condition.equal(truth, Literal.of(false)), FALSE),
                        when(Condition.equal(truth, Literal.of(true)), TRUE),
                        when(new Condition.IsNull(value.apply(Kind.OPEN_PRESENCE), true), OTHERS)),
                null);
        return List.of(rank, number, text);
    }

    private static Case.When when(Condition condition, int rank) {
        return new Case.When(condition, Literal.of(rank));
    }
}
