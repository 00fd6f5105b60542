// SPDX-License-Identifier: MIT
package io.mikroorm.loading;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.identity.LinkedKeys;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.ValueType;
import java.util.Map;

/** Notes for owners, of which only the keys were asked for, the keys of their members. One object per query. */
final class LinkRows implements RowSink {

    private final Map<Object, EntityState> owners;
    private final ToManyProperty relation;
    private final ValueType ownerKey;
    private final ValueType memberKey;
    private final LinkedKeys links;
    private int column = -1;

    /** A sink for the rows of one query; the owners are known by their keys. */
    LinkRows(MetadataStorage metadata, ToManyProperty relation, Map<Object, EntityState> owners, LinkedKeys links) {
        this.owners = owners;
        this.relation = relation;
        this.ownerKey = metadata.get(relation.owner()).key().type();
        this.memberKey = metadata.get(relation.target()).key().type();
        this.links = links;
    }

    @Override
    public void begin(RowLayout layout) {
        column = layout.root().memberKeys().get(0).column();
    }

    @Override
    public void row(Row row) {
        Object key = BoxedValues.read(row, 0, ownerKey);
        EntityState owner = key == null ? null : owners.get(key);
        if (owner != null) {
            links.put(owner, relation, row.getKeys(column, memberKey));
        }
    }
}
