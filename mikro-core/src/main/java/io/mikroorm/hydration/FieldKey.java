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

    private final KeyFields fields;
    private final int[] columns;
    private final int[] properties;
    private final boolean[] primitive;
    private final @Nullable RelatedKey[] related;

    /** For a class whose key has several fields. */
    public FieldKey(EntityMetadata entity, MetadataStorage storage) {
        List<MappedColumn> keys = entity.keyColumns();
        this.fields = Objects.requireNonNull(entity.keyFields());
        this.columns = new int[keys.size()];
        this.properties = new int[keys.size()];
        this.primitive = new boolean[keys.size()];
        this.related = new RelatedKey[keys.size()];
        for (int i = 0; i < related.length; i++) {
            MappedColumn key = keys.get(i);
            columns[i] = key.index();
            properties[i] = entity.properties().indexOf(key.property());
            primitive[i] = key.property().field().type().isPrimitive();
            related[i] = key.isForeignKey() ? new RelatedKey(key.relation(), storage) : null;
        }
    }

    /** The key of an object; null where a field is empty, or leads to something without a key. */
    @Nullable
    Object keyOf(EntityState state, Object object) {
        @Nullable Object[] values = new @Nullable Object[related.length];
        for (int i = 0; i < values.length; i++) {
            Object value = state.columnValue(object, columns[i]);
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
            } else if (value != null || !primitive[i]) {
                state.set(object, properties[i], value);
            }
        }
    }
}
