// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** An entity class on its way to metadata. */
public final class EntityDraft extends ClassDraft {

    /** The name of its table or collection. */
    public final String table;

    /** Found by {@code FindKeys}; null while it is not known, and where the key is mistaken. */
    public @Nullable ScalarDraft key;

    /** Where keys come from. Found by {@code FindKeys}. */
    public KeyGeneration keyGeneration = KeyGeneration.ASSIGNED;

    /** Who makes keys that are made. Found by {@code FindKeys}. */
    public @Nullable LongFunction<Object> keyMaker;

    /** In the order of a row. Made by {@code ExpandColumns}. */
    public final List<ColumnDraft> columns = new ArrayList<>();

    /** Made by {@code DefineIndexes}. */
    public final List<ColumnIndex> columnIndexes = new ArrayList<>();

    /** Without properties yet. */
    public EntityDraft(int place, DeclaredClass declared, String table) {
        super(place, declared, TypeBindings.of(declared.type()), null, false);
        this.table = table;
    }
}
