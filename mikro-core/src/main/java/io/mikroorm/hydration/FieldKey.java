// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.type.KeyFields;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of entities of one class whose key has several fields: the values of these, of a relation the key of its target. Thread-safe. */
public final class FieldKey {

    private final EntityMetadata entity;
    private final KeyFields fields;
    private final List<MappedColumn> columns;
    private final @Nullable RelatedKey[] related;

    /** For a class whose key has several fields. */
    public FieldKey(EntityMetadata entity, MetadataStorage storage) {
        this.entity = entity;
        this.fields = Objects.requireNonNull(entity.keyFields());
        this.columns = entity.keyColumns();
        this.related = new RelatedKey[columns.size()];
        for (int i = 0; i < related.length; i++) {
            if (columns.get(i).isForeignKey()) {
                related[i] = new RelatedKey(columns.get(i).relation(), storage);
            }
        }
    }

    /** The key of an object; null where a field is empty, or leads to something without a key. */
    @Nullable
    Object keyOf(EntityState state, Object object) {
        @Nullable Object[] values = new @Nullable Object[related.length];
        for (int i = 0; i < values.length; i++) {
            Object value = state.columnValue(object, columns.get(i).index());
            RelatedKey relation = related[i];
            values[i] = relation == null ? value : relation.keyOf(value);
            if (values[i] == null) {
                return null;
            }
        }
        return fields.join(values);
    }

    /** Sets the fields of an object to what a key says; null empties those that can be. */
    void set(EntityState state, Object object, @Nullable Object key) {
        @Nullable Object[] values = key == null ? new @Nullable Object[related.length] : fields.split(key);
        for (int i = 0; i < values.length; i++) {
            RelatedKey relation = related[i];
            Object value = values[i];
            if (relation != null) {
                relation.set(state, object, value);
            } else if (value != null
                    || !columns.get(i).property().field().type().isPrimitive()) {
                int property = entity.properties().indexOf(columns.get(i).property());
                state.set(object, property, value);
            }
        }
    }
}
