// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entity's part of a row, read: what its columns hold, and the objects that are made of them. */
final class ReflectiveRow implements AbsentParts.Values {

    private final EntityState state;
    private final ReflectiveMembers members;
    private final MetadataStorage storage;
    private final @Nullable Object[] stored;
    private final @Nullable Object[] relations;
    private final References references;

    /** Reads all columns at once: the row is gone when the next one comes. */
    ReflectiveRow(EntityState state, ReflectiveModel model, Row row, int offset, References references) {
        this.state = state;
        this.members = model.members();
        this.storage = model.storage();
        this.references = references;
        EntityMetadata entity = state.metadata();
        this.stored = new @Nullable Object[entity.columns().size()];
        this.relations = new @Nullable Object[entity.rowWidth()];
        for (MappedColumn column : entity.columns()) {
            int at = column.index();
            if (column.isForeignKey()) {
                TargetKeys targets = model.targets().get(column);
                relations[at] = targets != null
                        ? polymorphic(column, targets.read(row, offset + at, references, state))
                        : reference(column.relation(), column.path(), row, offset + at, references);
            } else if (column.type().storage().isContent()) {
                stored[at] = ContentReads.read(row, offset + at, references, state, at);
            } else {
                stored[at] = BoxedValues.readStored(row, offset + at, column.type());
            }
        }
        int at = stored.length;
        for (ToOneProperty inverse : entity.inverseToOnes()) {
            relations[at] = reference(inverse, inverse.name(), row, offset + at, references);
            at++;
        }
    }

    private static @Nullable Object polymorphic(MappedColumn column, @Nullable EntityState found) {
        return column.relation().isRef() ? found : RelationReads.entity(found);
    }

    private @Nullable Object reference(
            ToOneProperty relation, String path, Row row, int column, References references) {
        EntityMetadata target = storage.get(relation.target());
        MappedColumn shared = relation.ownColumns().isEmpty() && relation.persisted()
                ? null
                : state.metadata().column(path);
        ValueType type = shared == null ? target.key().type() : shared.type();
        Object key = BoxedValues.read(row, column, type);
        if (key == null) {
            return null;
        }
        EntityState found = target.hasIntegralKey()
                ? references.reference(target.index(), ((Number) key).longValue())
                : references.reference(target.index(), key);
        if (relation.isRef()) {
            return found;
        }
        if (!relation.joinAlways()) {
            return found.entityOrReference();
        }
        Object loaded = found.entity();
        if (loaded == null) {
            throw HydrationErrors.rowMissing(state, path, found);
        }
        return loaded;
    }

    /** The snapshot of what was read. */
    @Nullable
    Object[] snapshot() {
        @Nullable Object[] snapshot = stored.clone();
        for (MappedColumn column : state.metadata().columns()) {
            int at = column.index();
            if (column.isForeignKey()) {
                snapshot[at] = relations[at];
            } else if (snapshot[at] instanceof byte[] bytes) {
                snapshot[at] = bytes.clone();
            } else if (column.type().converter() == null) {
                snapshot[at] = column.type().toJava(snapshot[at]);
            }
        }
        return snapshot;
    }

    /** Makes an object of a class whose properties have paths that start with a prefix. */
    Object construct(Class<?> type, Construction construction, List<Property> properties, String prefix) {
        @Nullable
        Object[] arguments = new @Nullable Object[construction.parameters().size()];
        for (int i = 0; i < arguments.length; i++) {
            for (Property property : properties) {
                if (property.name().equals(construction.parameters().get(i))) {
                    arguments[i] = value(property, prefix);
                }
            }
        }
        return members.construct(type, arguments);
    }

    /** Sets the fields that are not final. Collections, and texts of keys, are left alone. */
    void fill(Object holder, List<Property> properties, String prefix) {
        for (Property property : properties) {
            boolean inRow = !(property instanceof ToManyProperty
                    || property instanceof KeyTextProperty
                    || property instanceof Property.Unstored);
            if (inRow && !property.field().isFinal() && !property.field().isNowhere()) {
                members.set(property.field(), holder, value(property, prefix));
            }
        }
    }

    private @Nullable Object value(Property property, String prefix) {
        String path = prefix + property.name();
        if (property instanceof EmbeddedProperty embedded) {
            return embeddable(embedded, path + ".");
        }
        EntityMetadata entity = state.metadata();
        MappedColumn column = entity.column(path);
        if (column == null) {
            return relations[stored.length + entity.inverseToOnes().indexOf(property)];
        }
        int at = column.index();
        if (column.isForeignKey()) {
            return relations[at];
        }
        boolean isOwn =
                stored[at] != null || property.equals(column.property()); // that of one class is told with its class
        if (stored[at] == null && isOwn && property instanceof ScalarProperty scalar && scalar.primitive() != null) {
            throw HydrationErrors.nullForPrimitive(state, at);
        }
        if (column.type().leads()) {
            return ConvertedValues.withTargets(column.type(), stored[at], references, state, at);
        }
        Type<?, ?> converter = column.type().converter();
        return converter == null
                ? column.type().toJava(stored[at])
                : ConvertedValues.toJava(converter, stored[at], state, at);
    }

    private @Nullable Object embeddable(EmbeddedProperty embedded, String prefix) {
        if (embedded.nullable() && isAbsent(prefix)) {
            return null;
        }
        EmbeddedKinds kinds = embedded.kinds();
        if (kinds != null) {
            return embeddable(kinds, prefix);
        }
        Object made = construct(embedded.type(), embedded.construction(), embedded.properties(), prefix);
        fill(made, embedded.properties(), prefix);
        return made;
    }

    private Object embeddable(EmbeddedKinds kinds, String prefix) {
        MappedColumn discriminator = state.metadata().column(prefix + kinds.discriminator());
        Object value = discriminator == null ? null : stored[discriminator.index()];
        EmbeddedKinds.Kind kind = kinds.named(value);
        if (kind == null) {
            throw HydrationErrors.unknownKind(kinds, value);
        }
        for (Property property : kind.properties()) {
            if (property.field().type().isPrimitive() && value(property, prefix) == null) {
                throw HydrationErrors.nullInKind(kind, property.name());
            }
        }
        AbsentParts.refuse(kind, prefix, this);
        Object made = construct(kind.type(), kind.construction(), kind.properties(), prefix);
        fill(made, kind.properties(), prefix);
        return made;
    }

    @Override
    public boolean isAbsent(String prefix) {
        for (MappedColumn column : state.metadata().columns()) {
            int at = column.index();
            if (column.path().startsWith(prefix) && (stored[at] != null || relations[at] != null)) {
                return false;
            }
        }
        return true;
    }
}
