// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes the keys of members that come with the rows of their owners, once for each owner. */
final class LinkReader {

    static final LinkReader[] NONE = {};

    private final int column;
    private final ValueType keyType;
    private final Map<EntityState, Object[]> known;
    private @Nullable EntityState last;

    private LinkReader(int column, ValueType keyType, Map<EntityState, Object[]> known) {
        this.column = column;
        this.keyType = keyType;
        this.known = known;
    }

    /** One for each relation; none where nobody wants to know. */
    static LinkReader[] of(List<RowLayout.MemberKeys> columns, MetadataStorage metadata, @Nullable LinkedKeys links) {
        if (links == null || columns.isEmpty()) {
            return NONE;
        }
        LinkReader[] readers = new LinkReader[columns.size()];
        for (int i = 0; i < readers.length; i++) {
            RowLayout.MemberKeys keys = columns.get(i);
            ValueType type = metadata.get(keys.relation().target()).key().type();
            readers[i] = new LinkReader(keys.column(), type, links.of(keys.relation()));
        }
        return readers;
    }

    void read(Row row, EntityState owner) {
        if (owner != last && !known.containsKey(owner)) { // rows of joined entities repeat their owner
            known.put(owner, row.getKeys(column, keyType));
        }
        last = owner;
    }
}
