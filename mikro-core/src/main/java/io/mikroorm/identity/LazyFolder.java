// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import java.util.List;

/** Puts lazy values, of which each row has some behind the key of an entity, into the managed objects. Not thread-safe. */
public final class LazyFolder implements RowSink {

    private final IdentityMap map;
    private final EntityMetadata entity;
    private final List<MappedColumn> columns;

    /** One for rows with the key of an entity, then these columns. */
    public LazyFolder(IdentityMap map, EntityMetadata entity, List<MappedColumn> columns) {
        this.map = map;
        this.entity = entity;
        this.columns = columns;
    }

    @Override
    public void begin(RowLayout layout) {
        // a row has the key and the values, in the order in which they were asked for
    }

    @Override
    public void row(Row row) {
        Object key = BoxedValues.read(row, 0, entity.key().type());
        EntityState state = key == null ? null : map.get(entity, key);
        if (state == null || state.status() != Status.LOADED) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            if (state.metadata().lazies().contains(column) && state.isMissing(column.index())) {
                LazyMarks.take(map.journal(), state, column, BoxedValues.read(row, i + 1, column.type()));
            }
        }
    }
}
