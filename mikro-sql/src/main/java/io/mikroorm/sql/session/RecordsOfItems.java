// SPDX-License-Identifier: MIT
package io.mikroorm.sql.session;

import io.mikroorm.session.RowsInto;
import io.mikroorm.sql.query.shape.SelectShape.Item;
import io.mikroorm.type.ValueType;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes records of the values that a query selects, which are called as their components are. */
final class RecordsOfItems {

    private final RowsInto into;
    private final int[] places;
    private final List<ValueType> types;

    RecordsOfItems(Class<?> record, RowsInto into, List<Item> items) {
        this.into = into;
        this.places = new int[into.columns().size()];
        this.types = new ArrayList<>(items.size());
        for (Item item : items) {
            types.add(item.value().type());
        }
        for (int i = 0; i < places.length; i++) {
            RowsInto.Column column = into.columns().get(i);
            places[i] = place(record, column.name(), items);
            if (boxed(column.type()) != boxed(types.get(places[i]))) {
                types.set(places[i], column.type());
            }
        }
    }

    /** What components are called as is said in the words of columns: written together or apart, in small or capital letters. */
    private static int place(Class<?> record, String name, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (plain(items.get(i).name()).equalsIgnoreCase(plain(name))) {
                return i;
            }
        }
        throw BuiltErrors.noSuchValue(record, name, items);
    }

    private static String plain(String name) {
        return name.replace("_", "");
    }

    private static Class<?> boxed(ValueType type) {
        return MethodType.methodType(type.javaType()).wrap().returnType();
    }

    /** How each value is read: as what it is where the component is of its class, and as that of the component else. */
    List<ValueType> types() {
        return types;
    }

    @SuppressWarnings("NullAway") // it does not see the annotation inside of a type of another module
    Object make(@Nullable Object[] row) {
        @Nullable Object[] values = new @Nullable Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = row[places[i]];
        }
        return Objects.requireNonNull(into.make(values));
    }
}
