// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.query.shape.SelectQuery;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.sql.query.shape.Sort;
import io.mikroorm.sql.query.shape.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the values of a query as the columns of an entity, whose rows they are to be. */
public final class ColumnsOfEntity {

    private final EntityMetadata entity;
    private final Map<String, String> columns = new HashMap<>();

    private ColumnsOfEntity(EntityMetadata entity) {
        this.entity = entity;
    }

    /** The same query; MO-5226 where the entity has a column that is none of it. */
    public static SelectQuery named(SelectQuery query, EntityMetadata entity) {
        return new SelectQuery(new ColumnsOfEntity(entity).named(query.shape()), query.values());
    }

    private SelectShape named(SelectShape shape) {
        List<Item> items = new ArrayList<>(shape.items().size());
        for (Item item : shape.items()) {
            String column = columnFor(item);
            if (column == null) {
                items.add(item);
            } else if (columns.containsValue(column)) {
                throw QueryMistakes.twice(column);
            } else {
                columns.put(item.name(), column);
                items.add(new Item(item.value(), column, true));
            }
        }
        requireAll(shape);
        return new SelectShape(
                shape.from(),
                shape.joins(),
                items,
                shape.where(),
                shape.groupBy(),
                shape.having(),
                sorts(shape.orderBy()),
                shape.window(),
                shape.form(),
                shape.composed());
    }

    /** By the name of a property before that of a column; what has no name of its own is called as its column is, too. */
    private @Nullable String columnFor(Item item) {
        MappedColumn property = entity.column(item.name());
        if (property != null && property.parts().isEmpty() && !property.isFormula()) {
            return property.name();
        }
        String column = columnCalled(item.name());
        return column == null && !item.shown() && item.value() instanceof Value.Column path
                ? columnCalled(path.path().column().name())
                : column;
    }

    private @Nullable String columnCalled(String name) {
        String called = null;
        for (MappedColumn column : entity.columns()) {
            for (String each : names(column)) {
                if (each.equals(name)) {
                    return each;
                }
                called = each.equalsIgnoreCase(name) ? each : called;
            }
        }
        return called;
    }

    /** As which rows have it: a formula is in none, nor is what stands for the key of an entity that has none. */
    private List<String> names(MappedColumn column) {
        boolean inNone = column.isFormula() || entity.isVirtual() && column == entity.key();
        return inNone ? List.of() : column.names();
    }

    private void requireAll(SelectShape shape) {
        for (MappedColumn column : entity.columns()) {
            for (String name : names(column)) {
                if (!columns.containsValue(name)) {
                    List<String> items = shape.items().stream().map(Item::name).toList();
                    throw QueryMistakes.noValueFor(entity, column, name, items);
                }
            }
        }
    }

    /** What sorts by the name of a value finds it under its new one. */
    private List<Sort> sorts(List<Sort> sorts) {
        List<Sort> named = new ArrayList<>(sorts.size());
        for (Sort sort : sorts) {
            named.add(
                    sort instanceof Sort.OfValue of
                            ? new Sort.OfValue(value(of.value()), of.descending(), of.nulls())
                            : sort);
        }
        return named;
    }

    private Value value(Value value) {
        return value instanceof Value.Named named
                ? new Value.Named(columns.getOrDefault(named.name(), named.name()), named.type())
                : value;
    }
}
