// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.sql.ast.Table;
import org.jspecify.annotations.Nullable;

/** The tables of a model as statements name them, each with its schema where it has one. */
public final class Tables {

    private Tables() {}

    /** The table of an entity. */
    public static Table of(EntityMetadata entity) {
        return table(entity.schema(), entity.table(), null);
    }

    /** The same under another name. */
    static Table of(EntityMetadata entity, String alias) {
        return table(entity.schema(), entity.table(), alias);
    }

    /** A pivot table. */
    public static Table of(Pivot pivot) {
        return table(pivot.schema(), pivot.table(), null);
    }

    /** The same under another name. */
    static Table of(Pivot pivot, String alias) {
        return table(pivot.schema(), pivot.table(), alias);
    }

    private static Table table(String schema, String name, @Nullable String alias) {
        return new Table(schema.isEmpty() ? null : schema, name, alias);
    }
}
