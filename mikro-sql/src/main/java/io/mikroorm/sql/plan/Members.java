// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.ToManyPath;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.TableRef;
import org.jspecify.annotations.Nullable;

/**
 * The members of a to-many relation as a select of their own.
 *
 * @param from the first table: the members', or the pivot
 * @param tables the tables of the select
 * @param ownerKey where the owner's key stands
 */
record Members(TableRef from, JoinPlanner tables, Columns ownerKey) {

    static Members of(ToManyPath path, AliasAllocator aliases) {
        return of(path.property(), path.target(), aliases);
    }

    static Members of(ToManyProperty relation, EntityMetadata target, AliasAllocator aliases) {
        ToManyProperty.Pivot pivot = relation.pivot();
        if (pivot == null) {
            JoinPlanner tables = JoinPlanner.from(aliases, target);
            return new Members(tables.table(), tables, tables.root().columns(foreignKey(relation, target)));
        }
        String alias = aliases.next(pivot.table());
        Columns key = Columns.of(alias, pivot.targetColumns());
        return new Members(
                new Table(pivot.table(), alias),
                JoinPlanner.behind(aliases, target, key),
                Columns.of(alias, pivot.ownerColumns()));
    }

    /** The members' column with the key of their owner, of a one-to-many. */
    static MappedColumn foreignKey(ToManyProperty relation, EntityMetadata target) {
        String mappedBy = relation.mappedBy();
        return known(mappedBy == null ? null : target.column(mappedBy), relation.name());
    }

    static MappedColumn known(@Nullable MappedColumn column, String relation) {
        if (column == null) {
            throw new IllegalStateException("The metadata has no foreign key for the relation " + relation);
        }
        return column;
    }
}
