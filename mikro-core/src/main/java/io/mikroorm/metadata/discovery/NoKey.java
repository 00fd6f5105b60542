// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;

/** What stands for the key of rows that have none: a number that no field shows, and that says nothing. */
final class NoKey {

    /** No field can be called so. */
    private static final String PATH = "(row)";

    private static final ValueType NUMBER = new ValueType(long.class, Storage.LONG, null, Limits.NONE);

    private NoKey() {}

    /** The last column of an entity. */
    static MappedColumn of(EntityDraft entity) {
        FieldRef nowhere = FieldRef.nowhere(entity.type, PATH, long.class, "the row of " + entity);
        ScalarProperty number = new ScalarProperty(PATH, nowhere, NUMBER, Role.KEY, false);
        return new MappedColumn(
                entity.columns.size(), PATH, PATH, "", NUMBER, false, false, List.of(), number, List.of(), null);
    }
}
