// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.entity.DirectRef;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.EntityState.Status;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.PolymorphicTargets.Target;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.PolymorphicKey;
import org.jspecify.annotations.Nullable;

/** Sees to it that what a managed entity refers to is managed: handles made by hand, or by another entity manager, are replaced. */
final class ManagedTargets {

    private final IdentityMap map;
    private final Setter setter;

    /** Sets a property so that it can be taken back. */
    interface Setter {
        void set(EntityState state, Object entity, int property, @Nullable Object value);
    }

    ManagedTargets(IdentityMap map, Setter setter) {
        this.map = map;
        this.setter = setter;
    }

    /** Of an entity that is just what was sent. */
    void apply(UpsertType type, EntityState state, UpsertRow row) {
        Object entity = state.requiredEntity();
        for (int i = 0; i < type.size(); i++) {
            MappedColumn column = type.column(i);
            Object key = row.compared[i];
            if (key != null && isSettable(column)) {
                Object now = state.columnValue(entity, i);
                EntityMetadata target = target(column.relation(), key);
                Object own = key instanceof PolymorphicKey whole ? whole.key() : key;
                if (now != null && !isManaged(target, now, own)) {
                    set(state, column.relation(), type.propertyOf(i), map.reference(target, own));
                }
            }
        }
    }

    /** The entity that a foreign key leads to, which may tell itself. */
    private EntityMetadata target(ToOneProperty relation, Object key) {
        PolymorphicTargets targets = relation.targets();
        Target target = targets != null && key instanceof PolymorphicKey whole ? targets.named(whole.type()) : null;
        return map.metadata().get(target == null ? relation.target() : target.type());
    }

    /** Of an entity that was read back: where a handle made by hand means what the row says, it becomes the managed one. */
    void applyDirect(UpsertType type, EntityState state, EntityState source) {
        Object entity = state.requiredEntity();
        for (int i = 0; i < type.size(); i++) {
            MappedColumn column = type.column(i);
            if (isSettable(column)
                    && state.columnValue(entity, i) instanceof DirectRef<?> direct
                    && source.columnValue(source.requiredEntity(), i) instanceof EntityState read
                    && direct.get() == read.entity()) {
                setter.set(state, entity, type.propertyOf(i), read);
            }
        }
    }

    /** Of a key that is a relation, or has such, which leads to the row's own target, whatever object stands for that. */
    void applyKey(UpsertType type, EntityState state) {
        Object key = state.keyOf();
        KeyFields fields = type.metadata.keyFields();
        @Nullable Object[] parts = fields == null || key == null ? new @Nullable Object[] {key} : fields.split(key);
        for (int i = 0; i < parts.length; i++) {
            applyKey(type, state, type.metadata.keyColumns().get(i), parts[i]);
        }
    }

    private void applyKey(UpsertType type, EntityState state, MappedColumn column, @Nullable Object key) {
        if (key == null || !isSettable(column)) {
            return;
        }
        EntityMetadata target = map.metadata().get(column.relation().target());
        Object now = state.columnValue(state.requiredEntity(), column.index());
        if (now != null && !isManaged(target, now, key)) {
            set(state, column.relation(), type.propertyOf(column.index()), map.reference(target, key));
        }
    }

    private void set(EntityState state, ToOneProperty relation, int property, EntityState target) {
        setter.set(state, state.requiredEntity(), property, relation.isRef() ? target : target.entityOrReference());
    }

    private static boolean isSettable(MappedColumn column) {
        return column.isForeignKey()
                && column.embeddeds().isEmpty()
                && !column.property().field().isFinal();
    }

    private boolean isManaged(EntityMetadata target, Object value, Object key) {
        EntityState managed = map.get(target, key);
        if (managed == null || managed.status() == Status.DETACHED) {
            return false;
        }
        return managed == value || managed.entity() == value;
    }
}
