// SPDX-License-Identifier: MIT
package io.mikroorm.members;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that a relation shares with another property, which writes it.
 *
 * @param relation the number of the foreign key
 * @param part which of its parts it is; 0 where it has none
 * @param owner the number of the column of the other property
 * @param ownerPart which of its parts it is
 */
public record SharedColumn(int relation, int part, int owner, int ownerPart) {

    /** Those of an entity. */
    public static List<SharedColumn> of(EntityMetadata entity) {
        List<SharedColumn> shared = new ArrayList<>(0);
        for (MappedColumn column : entity.columns()) {
            ToOneProperty relation = column.reference();
            for (int i = 0; relation != null && i < column.names().size(); i++) {
                String name = column.names().get(i);
                if (!relation.writes(name)) {
                    addOwner(entity, name, column.index(), i, shared);
                }
            }
        }
        return List.copyOf(shared);
    }

    /** Whether two values, as they are stored, are one to a column: decimals whatever their scale. */
    public static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        Storage storage = Storage.of(one.getClass());
        return storage != null && storage == Storage.of(other.getClass())
                ? storage.same(one, other)
                : one.equals(other);
    }

    private static void addOwner(
            EntityMetadata entity, String name, int relation, int part, List<SharedColumn> shared) {
        for (MappedColumn owner : entity.columns()) {
            ToOneProperty other = owner.reference();
            List<String> written = other != null && !other.persisted()
                    ? List.of()
                    : entity.written(owner.index()).names();
            for (int i = 0; i < owner.names().size(); i++) {
                String own = owner.names().get(i);
                if (name.equalsIgnoreCase(own) && written.contains(own)) {
                    shared.add(new SharedColumn(relation, part, owner.index(), i));
                }
            }
        }
    }
}
