// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.type.RelatedPart;
import io.mikroorm.type.RelatedPart.Keys;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the relations inside of the embedded objects of a row lead to: a document has their keys, which may not be known
 * before they are inserted.
 */
final class DocumentTargets {

    /**
     * Where a relation in a document leads to.
     *
     * @param column the column with the document
     * @param path of the relation, for messages
     * @param row an {@link EntityState}, or the {@link Write} that inserts it
     */
    record Target(int column, String path, Object row) {}

    /** None. */
    static final DocumentTargets NONE = new DocumentTargets();

    private final List<Target> targets = new ArrayList<>(0);
    private final Map<Object, Object> rows = new IdentityHashMap<>();

    /** What the relations in the objects of a column hold, however deep; nothing for null. */
    static List<StructProperty.Held> held(MappedColumn column, @Nullable Object value) {
        return ((StructProperty) column.property()).held(value);
    }

    /** These and another one, which a value stands for. */
    DocumentTargets with(Target target, Object value) {
        DocumentTargets all = this == NONE ? new DocumentTargets() : this;
        all.targets.add(target);
        all.rows.put(FlushScope.object(value), target.row());
        return all;
    }

    List<Target> all() {
        return targets;
    }

    /**
     * An object with the keys of its targets, as it is written now.
     *
     * @param early whether keys that are not known yet are left out, since another write of the row follows with them
     */
    Object written(MappedColumn column, Object value, boolean early) {
        return column.type().known(value, (part, held) -> key(part, held, early));
    }

    private @Nullable Object key(RelatedPart part, Object held, boolean early) {
        Object row = rows.get(FlushScope.object(held));
        if (row instanceof Write write) {
            return early ? write.currentKey() : ChangeSetPersister.key(write);
        }
        return row instanceof EntityState state ? state.keyOf() : Keys.KNOWN.of(part, held);
    }
}
