// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store for values of rows that were just written, of which it has made some itself: one query for as many rows as a list may have. Rows
 * are told apart by their keys: no order of rows is relied on. Not thread-safe.
 */
public final class MadeValues {

    private final DriverSession driver;
    private final QueryResolver queries;

    /** For a session, in whose transaction the rows were written. */
    public MadeValues(DriverSession driver, QueryResolver queries) {
        this.driver = driver;
        this.queries = queries;
    }

    /**
     * The values of some rows.
     *
     * @param columns the numbers of the columns that are read
     * @param keys the keys of the rows, at least one
     * @return for each row, in the order of the keys, its values in the order of the columns, as the properties' Java values; null for a row that
     *     is not there
     */
    public List<@Nullable Object @Nullable []> read(EntityMetadata entity, BitSet columns, List<Object> keys) {
        List<MappedColumn> wanted = new ArrayList<>(columns.cardinality());
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            wanted.add(entity.columns().get(i));
        }
        Rows rows = new Rows(entity.key(), wanted);
        int most = queries.longestList();
        for (int from = 0; from < keys.size(); from += most) {
            List<Object> part = keys.subList(from, Math.min(keys.size(), from + most));
            driver.find(queries.values(entity, part, wanted), rows);
        }
        List<@Nullable Object @Nullable []> inOrder = new ArrayList<>(keys.size());
        for (Object key : keys) {
            inOrder.add(rows.byKey.get(form(entity.key(), key)));
        }
        return inOrder;
    }

    /** What the same key equals, whatever class it is of. */
    private static Object form(MappedColumn column, Object key) {
        return Objects.requireNonNull(column.type().equalForm(key));
    }

    /** The values of rows by their keys. */
    private static final class Rows implements RowSink {

        private final MappedColumn key;
        private final List<MappedColumn> columns;
        private final Map<Object, @Nullable Object[]> byKey = new HashMap<>();

        Rows(MappedColumn key, List<MappedColumn> columns) {
            this.key = key;
            this.columns = columns;
        }

        @Override
        public void begin(RowLayout layout) {
            // a row has the key and the values, in the order in which they were asked for
        }

        @Override
        public void row(Row row) {
            Object found = BoxedValues.read(row, 0, key.type());
            if (found != null) {
                @Nullable Object[] values = new @Nullable Object[columns.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = BoxedValues.read(row, i + 1, columns.get(i).type());
                }
                byKey.put(form(key, found), values);
            }
        }
    }
}
