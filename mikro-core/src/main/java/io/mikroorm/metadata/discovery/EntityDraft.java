// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.KeyGeneration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** An entity class on its way to metadata. */
final class EntityDraft extends ClassDraft {

    final String table;

    /** Found by {@link FindKeys}; null while it is not known, and where the key is mistaken. */
    @Nullable
    ScalarDraft key;

    KeyGeneration keyGeneration = KeyGeneration.ASSIGNED;

    @Nullable
    LongFunction<Object> keyMaker;

    /** In the order of a row. Made by {@link ExpandColumns}. */
    final List<ColumnDraft> columns = new ArrayList<>();

    /** Made by {@link DefineIndexes}. */
    final List<ColumnIndex> columnIndexes = new ArrayList<>();

    EntityDraft(int place, Class<?> type, String table) {
        super(place, type, TypeBindings.of(type), null, false);
        this.table = table;
    }

    /** An index whose columns are known. */
    record ColumnIndex(String name, List<ColumnDraft> columns, boolean unique) {}
}
