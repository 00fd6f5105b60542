// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Tuple;
import io.mikroorm.type.KeyFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a statement: in one column, or, as a key of several parts, in one for each of them; or what it is worked out of,
 * instead of a column.
 *
 * @param all at least one
 */
record Columns(List<? extends Expression> all) {

    static final int NO_PART = -1;

    Columns {
        all = List.copyOf(all);
    }

    /** Those of a table; the alias is null where the statement has one table without. */
    static Columns of(@Nullable String alias, List<String> names) {
        List<Column> columns = new ArrayList<>(names.size());
        for (String name : names) {
            columns.add(new Column(alias, name));
        }
        return new Columns(columns);
    }

    /** Which part of an entity's key a value is; {@link #NO_PART} for all that is none. */
    static int part(EntityMetadata entity, MappedColumn column) {
        List<MappedColumn> parts = entity.keyParts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == column) {
                return i;
            }
        }
        return NO_PART;
    }

    boolean isSingle() {
        return all.size() == 1;
    }

    Expression first() {
        return all.get(0);
    }

    /** The one that there is, of a value that is stored. */
    Column column() {
        return (Column) all.get(0);
    }

    /** The one of a part of the value. */
    Columns part(int part) {
        return new Columns(List.of(all.get(part)));
    }

    /** Those of the key, of a foreign key that has the name of a class before it. */
    Columns behindFirst() {
        return new Columns(all.subList(1, all.size()));
    }

    /** Those of one of the fields of an entity's key, which these are. */
    Columns partsOf(EntityMetadata entity, MappedColumn field) {
        KeyFields fields = entity.keyFields();
        int number = entity.keyColumns().indexOf(field);
        if (fields == null || number < 0) {
            throw new IllegalStateException(field.path() + " is no part of the key of " + entity.name());
        }
        List<Expression> parts = new ArrayList<>();
        for (int place : fields.placesOf(number)) {
            parts.add(all.get(place));
        }
        return new Columns(parts);
    }

    /** As one expression. */
    Expression value() {
        return isSingle() ? first() : new Tuple(List.copyOf(all));
    }

    /** A value of the same width, in a slot. */
    Expression param(int slot) {
        return isSingle() ? new Param(slot) : new Tuple(List.copyOf(params(slot)));
    }

    private List<Param> params(int slot) {
        List<Param> params = new ArrayList<>(all.size());
        for (int part = 0; part < all.size(); part++) {
            params.add(new Param(slot, part));
        }
        return params;
    }

    /** The same behind the name of the class of an entity, where a foreign key has that too. */
    Columns referredTo(MappedColumn foreignKey, Class<?> entity) {
        String name = foreignKey.nameOf(entity);
        if (name == null) {
            return this;
        }
        List<Expression> wide = new ArrayList<>(all.size() + 1);
        wide.add(Literal.ofName(name));
        wide.addAll(all);
        return new Columns(wide);
    }

    Condition equal(Columns others) {
        List<Condition> parts = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            parts.add(Condition.equal(all.get(i), others.all.get(i)));
        }
        return Condition.and(parts);
    }

    /** Equal to the value in a slot. */
    Condition equal(int slot) {
        return compared(Condition.Operator.EQ, slot);
    }

    /** Equal to values of which each has a slot of its own. */
    Condition equalEach(int firstSlot) {
        List<Condition> parts = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            parts.add(Condition.equal(all.get(i), new Param(firstSlot + i)));
        }
        return Condition.and(parts);
    }

    /** A value of the same width, of which each part has a slot of its own. */
    Expression paramEach(int firstSlot) {
        List<Expression> params = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            params.add(new Param(firstSlot + i));
        }
        return isSingle() ? params.get(0) : new Tuple(params);
    }

    /** Compared with the value in a slot: several columns are equal when each is. */
    Condition compared(Condition.Operator operator, int slot) {
        List<Param> params = params(slot);
        List<Condition> parts = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            parts.add(new Condition.Comparison(operator, all.get(i), params.get(i)));
        }
        return operator == Condition.Operator.NE ? Condition.or(parts) : Condition.and(parts);
    }

    /** Keys are there with all of their parts, or not at all. */
    Condition isNull(boolean negated) {
        return new Condition.IsNull(first(), negated);
    }

    /** Sorted upwards. */
    List<OrderItem> ascending() {
        List<OrderItem> items = new ArrayList<>(all.size());
        for (Expression column : all) {
            items.add(OrderItem.asc(column));
        }
        return items;
    }
}
