// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.Configuration;
import io.mikroorm.hydration.PlainRecords;
import io.mikroorm.hydration.RecordClasses;
import io.mikroorm.metadata.RecordClass.Component;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a statement in an application's own words become: records whose components are called as the columns, or the values of the one
 * column that there is. Thread-safe.
 */
public final class RowsInto {

    private final List<Column> columns;
    private final @Nullable PlainRecords records;

    /**
     * A column that is read.
     *
     * @param name how it is called, in small or capital letters; empty for the only one
     * @param type how its values are read: as those of a property of that class
     */
    public record Column(String name, ValueType type) {}

    private RowsInto(List<Column> columns, @Nullable PlainRecords records) {
        this.columns = List.copyOf(columns);
        this.records = records;
    }

    /** The columns in the order in which {@link #make} wants their values. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether it is the values of one column. */
    public boolean isSingle() {
        return records == null;
    }

    /** The record, or the value, of a row. */
    public @Nullable Object make(@Nullable Object[] values) {
        PlainRecords made = records;
        if (made == null) {
            return values[0];
        }
        List<Component> components = made.record().components();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && components.get(i).type().isPrimitive()) {
                throw RowsIntoErrors.nullForPrimitive(made.record().describe(components.get(i)));
            }
        }
        return made.make(values);
    }

    /** The classes that rows of a model have been made into, each looked at once. Thread-safe. */
    static final class Known {

        private final RecordClasses classes = new RecordClasses();
        private final Map<Class<?>, RowsInto> known = new ConcurrentHashMap<>();
        private final NamingStrategy naming;
        private final StoredClasses types;

        Known(Configuration configuration, Platform platform, StoredClasses types) {
            NamingStrategy chosen = configuration.naming();
            this.naming = chosen == null ? platform.naming() : chosen;
            this.types = types;
        }

        RowsInto of(Class<?> type) {
            RowsInto found = known.get(type);
            if (found == null) {
                found = look(type);
                known.put(type, found);
            }
            return found;
        }

        /** How values of a class come out of a column; null where none holds such. Contents are read in parts, from where they are kept. */
        private @Nullable ValueType stored(Class<?> type) {
            ValueType stored = types.of(type);
            boolean isContent =
                    stored != null && (stored.storage() == Storage.BLOB || stored.storage() == Storage.CLOB);
            return isContent ? null : stored;
        }

        private RowsInto look(Class<?> type) {
            ValueType single = stored(type);
            if (single != null) {
                return new RowsInto(List.of(new Column("", single)), null);
            }
            if (!type.isRecord()) {
                throw RowsIntoErrors.unknownClass(type.getTypeName(), type);
            }
            PlainRecords records = new PlainRecords(classes.of(type));
            List<Column> columns = new ArrayList<>();
            for (Component component : records.record().components()) {
                ValueType stored = stored(component.type());
                if (stored == null) {
                    throw RowsIntoErrors.unknownClass(records.record().describe(component), component.type());
                }
                columns.add(new Column(naming.columnName(component.path()), stored));
            }
            return new RowsInto(columns, records);
        }
    }
}
