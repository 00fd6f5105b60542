// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Condition.Operator;
import io.mikroorm.sql.ast.Count;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.ElementsTable;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.ScalarSelect;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns predicates into conditions. A condition on a to-many relation becomes a semi-join, which never multiplies rows. */
final class ConditionPlanner {

    private final SlotTypes types;
    private final DocumentConditions documents;

    ConditionPlanner(SlotTypes types) {
        this.types = types;
        this.documents = new DocumentConditions(types);
    }

    /** The condition; null where the predicate is true for every row. */
    @Nullable
    Condition where(JoinPlanner tables, Predicate predicate) {
        return predicate.equals(Predicate.TRUE) ? null : plan(Ground.of(tables), predicate);
    }

    private Condition plan(Ground ground, Predicate predicate) {
        if (!(predicate instanceof Predicate.Leaf leaf) || leaf instanceof Predicate.LeadsTo) {
            return plannedOfParts(ground, predicate);
        }
        if (leaf instanceof Predicate.FullText text) {
            return fullText(ground, text);
        }
        ColumnPath path = leaf.path();
        Column element = ground.element();
        if (element != null && ground.own()) {
            return leaf(new Columns(List.of(element)), predicate);
        }
        return path.isInside()
                ? documents.plan(ground, path, predicate)
                : ForeignKeyConditions.decided(
                        ground, path, predicate, leaf(ground.tables().columns(path), predicate));
    }

    private Condition leaf(Columns columns, Predicate predicate) {
        if (predicate instanceof Predicate.Comparison comparison) {
            ValueType type = comparison.path().column().type();
            types.set(comparison.slot(), type);
            if (type.isExpressed()) {
                Expression value = TypeWords.written(type, new Param(comparison.slot()));
                Expression column = columns.first();
                return new Condition.Comparison(operator(comparison.operator()), column, value);
            }
            return columns.compared(operator(comparison.operator()), comparison.slot());
        }
        if (predicate instanceof Predicate.In in) {
            return in(columns, in);
        }
        if (predicate instanceof Predicate.Like like) {
            return documents.like(columns.first(), like);
        }
        Predicate.IsNull isNull = (Predicate.IsNull) predicate;
        return ForeignKeyConditions.isNull(columns, isNull.path().column(), isNull.negated());
    }

    /** The columns of the index, all of them, for it is found by these only. */
    private Condition fullText(Ground ground, Predicate.FullText text) {
        ColumnPath path = text.path();
        IndexMapping index = text.mapping();
        Anchor anchor = ground.tables().along(path.joins());
        List<Column> texts = new ArrayList<>();
        for (MappedColumn column : index.columns()) {
            MappedColumn inRow = path.end().rowColumn(column.path());
            texts.add(anchor.columns(inRow == null ? column : inRow).column());
        }
        types.set(text.slot(), types.documents().words());
        String language = types.documents().language(index);
        Table table = anchor.tableOf(path.column());
        return new Condition.FullText(table, texts, language, new Param(text.slot()), ground.negated());
    }

    private Condition plannedOfParts(Ground ground, Predicate predicate) {
        if (predicate instanceof Predicate.And and) {
            return Condition.and(all(ground, and.parts()));
        }
        if (predicate instanceof Predicate.Or or) {
            return Condition.or(all(ground, or.parts()));
        }
        if (predicate instanceof Predicate.LeadsTo leads) {
            types.set(leads.slot(), leads.path().column().type().parts().get(0).type());
            return ground.tables().columns(leads.path()).part(0).equal(leads.slot());
        }
        if (predicate instanceof Predicate.OfStore own) {
            throw PlanErrors.conditionOfOthers(own.key().end().name());
        }
        if (predicate instanceof Predicate.Union union) {
            return found(ground, union, false);
        }
        if (predicate instanceof Predicate.Not not && not.part() instanceof Predicate.Union union) {
            return found(ground, union, true);
        }
        if (predicate instanceof Predicate.Several several) {
            return counted(ground, several, several.exactly() ? Operator.EQ : Operator.GTE);
        }
        if (predicate instanceof Predicate.Not not && not.part() instanceof Predicate.Several several) {
            return counted(ground, several, several.exactly() ? Operator.NE : Operator.LT);
        }
        if (predicate instanceof Predicate.Not not) {
            return not.part() instanceof Predicate.Some || not.part() instanceof Predicate.SomeElement
                    ? exists(ground, not.part(), true)
                    : new Condition.Not(plan(ground.toNegate(), not.part()));
        }
        return exists(ground, predicate, false);
    }

    private Condition exists(Ground ground, Predicate some, boolean negated) {
        return new Condition.Exists(selected(ground, some), negated);
    }

    /** Each part has tables of its own. */
    private Condition found(Ground ground, Predicate.Union union, boolean negated) {
        EntityMetadata entity = union.key().end();
        List<Select> selects = new ArrayList<>(union.parts().size());
        for (Predicate part : union.parts()) {
            JoinPlanner tables = JoinPlanner.from(ground.tables().aliases(), entity);
            Condition where = where(tables, part);
            Columns key = tables.root().key();
            selects.add(Select.from(tables.table())
                    .withJoins(tables.joins())
                    .withWhere(where)
                    .withValues(key.all().toArray(Expression[]::new)));
        }
        Expression key = ground.tables().columns(union.key()).value();
        return new Condition.InUnion(key, selects, union.distinct(), negated);
    }

    /** A number of rows is always known, so the opposite of a comparison with it is another comparison. */
    private Condition counted(Ground ground, Predicate.Several several, Operator operator) {
        Expression count = new ScalarSelect(selected(ground, several.some()).withValues(Count.all()));
        types.set(several.slot(), SlotTypes.NUMBER);
        return new Condition.Comparison(operator, count, new Param(several.slot()));
    }

    private Select selected(Ground ground, Predicate some) {
        return some instanceof Predicate.Some members
                ? members(ground.tables(), members)
                : elements(ground, (Predicate.SomeElement) some);
    }

    private List<Condition> all(Ground ground, List<Predicate> parts) {
        List<Condition> conditions = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            conditions.add(plan(ground, part));
        }
        return conditions;
    }

    /** The elements that fulfil a predicate. One that is null has nothing inside, not even what is null. */
    private Select elements(Ground ground, Predicate.SomeElement some) {
        boolean own = types.documents().isArray(some.array());
        if (!own && !types.documents().readsElements(some.array())) {
            throw some.array().isOpen() ? PlanErrors.open(some.array()) : PlanErrors.elements(some.array());
        }
        types.documents().requireFound(some.array());
        ElementsTable elements = ground.elementsOf(some.array(), own);
        Select select = Select.from(elements);
        if (some.predicate().equals(Predicate.TRUE)) {
            return select;
        }
        Condition where = plan(ground.in(elements), some.predicate());
        if (some.array().isOpen()) {
            return select.withWhere(OpenConditions.ofElement(elements, some.predicate(), where));
        }
        if (some.array().column().type().elements().storage() != Storage.STRUCT) {
            return select.withWhere(where);
        }
        Condition there = new Condition.IsNull(DocumentValue.element(elements.element()), true);
        return select.withWhere(
                Predicate.holdsOfNothing(some.predicate()) ? Condition.and(List.of(there, where)) : where);
    }

    private Condition in(Columns columns, Predicate.In in) {
        MappedColumn mapped = in.path().column();
        if (in.count() == ListForm.WHOLE) {
            return types.inArray(columns, mapped, in.slot(), in.negated());
        }
        List<Expression> values = new ArrayList<>(in.count());
        for (int i = 0; i < in.count(); i++) {
            types.set(in.slot() + i, mapped.type());
            values.add(TypeWords.written(mapped.type(), columns.param(in.slot() + i)));
        }
        return new Condition.In(columns.value(), values, in.negated());
    }

    private Select members(JoinPlanner tables, Predicate.Some some) {
        Anchor owner = tables.along(some.path().joins());
        Members members = Members.of(some.path(), tables.aliases());
        Condition further = where(members.tables(), some.predicate());
        Condition link = members.linkedTo(owner);
        return Select.from(members.from())
                .withJoins(members.tables().joins())
                .withWhere(further == null ? link : Condition.and(List.of(link, further)));
    }

    static Condition.Operator operator(Criterion.Operator operator) {
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
