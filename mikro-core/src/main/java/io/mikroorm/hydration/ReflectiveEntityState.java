// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.row.Row;
import io.mikroorm.type.Type;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The slow and obvious state: fields by reflection, the snapshot in an array. Says what a generated state has to do.
 */
public final class ReflectiveEntityState extends EntityState {

    private final ReflectiveModel model;
    private @Nullable Object[] snapshot;
    private BitSet places = new BitSet();

    ReflectiveEntityState(ReflectiveModel model) {
        this.model = model;
        this.snapshot = new @Nullable Object[model.entity().columns().size()];
    }

    @Override
    public EntityMetadata metadata() {
        return model.entity();
    }

    @Override
    public EntityState newState() {
        return new ReflectiveEntityState(model);
    }

    @Override
    public Object construct(@Nullable Object[] arguments) {
        FieldValues.checkArguments(metadata(), arguments);
        return model.members().construct(metadata().type(), arguments);
    }

    @Override
    public boolean hasKey(Object entity) {
        if (metadata().isVirtual()) {
            return false;
        }
        Object key = keyValue(entity);
        boolean zeroIsNone = keyField().type().isPrimitive() && FieldValues.isZeroNone(metadata());
        return zeroIsNone ? FieldValues.longKey(key) != 0 : key != null;
    }

    @Override
    public long readLongKey(Object entity) {
        return metadata().isVirtual() ? 0 : FieldValues.longKey(keyValue(entity));
    }

    @Override
    public @Nullable Object readKey(Object entity) {
        return hasKey(entity) ? keyValue(entity) : null;
    }

    @Override
    public void writeKey(Object entity, @Nullable Object key) {
        RelatedKey related = model.related();
        FieldKey fields = model.fields();
        if (related != null) {
            writeRelatedKey(related, entity, key);
        } else if (fields != null) {
            writeFieldKey(fields, entity, key);
        } else if (!metadata().isVirtual()) {
            model.members().set(keyField(), entity, FieldValues.key(metadata(), key));
            writeKeyText(entity);
        }
    }

    private @Nullable Object keyValue(Object entity) {
        FieldKey fields = model.fields();
        if (fields != null) {
            return readFieldKey(fields, entity);
        }
        Object value = get(keyField(), entity);
        RelatedKey related = model.related();
        return related == null ? value : related.keyOf(value);
    }

    private FieldRef keyField() {
        return metadata().key().property().field();
    }

    @Override
    public void hydrate(Row row, int offset, References references) {
        ReflectiveRow read = new ReflectiveRow(this, model, row, offset, references);
        snapshot = read.snapshot();
        Object entity = entity();
        if (entity == null) {
            entity = read.construct(
                    metadata().type(), metadata().construction(), metadata().properties(), "");
            entity(entity);
        } else {
            keepFinals(entity);
        }
        read.fill(entity, metadata().properties(), "");
        for (ToManyProperty property : metadata().toManys()) {
            if (property.isPlain()) {
                showUnloaded(property);
            } else {
                CollectionBinding.bindOnce(collection(entity, property.index()), this, property.index());
            }
        }
        places = places();
    }

    /** The snapshot of a final field that cannot follow the row is what the object holds, or a flush would write it. */
    private void keepFinals(Object entity) {
        for (MappedColumn column : metadata().columns()) {
            FieldRef first = column.embeddeds().isEmpty()
                    ? column.property().field()
                    : column.embeddeds().get(0).field();
            if (first.isFinal() && !first.isComputed()) {
                snapshot[column.index()] = snapshotForm(column, columnValue(entity, column.index()));
            }
        }
    }

    @Override
    public void takeSnapshot() {
        Object entity = requiredEntity();
        for (MappedColumn column : metadata().columns()) {
            snapshot[column.index()] = snapshotForm(column, columnValue(entity, column.index()));
        }
        places = places();
    }

    @Override
    public void takeProperty(int property) {
        Property taken = metadata().properties().get(property);
        for (MappedColumn column : metadata().columns()) {
            Property outermost = column.embeddeds().isEmpty()
                    ? column.property()
                    : column.embeddeds().get(0);
            if (outermost == taken) {
                int at = column.index();
                snapshot[at] = snapshotForm(column, columnValue(requiredEntity(), at));
                places.set(at, hasPlace(requiredEntity(), at));
            }
        }
    }

    /** The columns that have a place: an embeddable without any value is not the same as none. */
    private BitSet places() {
        BitSet there = new BitSet();
        for (MappedColumn column : metadata().columns()) {
            there.set(column.index(), hasPlace(requiredEntity(), column.index()));
        }
        return there;
    }

    private @Nullable Object snapshotForm(MappedColumn column, @Nullable Object value) {
        Object kept = column.isForeignKey() ? value : converted(column, value);
        return kept instanceof byte[] bytes ? bytes.clone() : kept;
    }

    @Override
    public void copySnapshot(EntityState other) {
        snapshot = ((ReflectiveEntityState) other).snapshot.clone();
        places = (BitSet) ((ReflectiveEntityState) other).places.clone();
    }

    @Override
    public boolean isDirty() {
        BitSet changed = new BitSet();
        diff(changed);
        return !changed.isEmpty() || !places.equals(places());
    }

    @Override
    public void diff(BitSet changed) {
        Object entity = requiredEntity();
        for (MappedColumn column : metadata().columns()) {
            int at = column.index();
            Object now = columnValue(entity, at);
            boolean same = column.isForeignKey()
                    ? RelationTargets.same(snapshot[at], now)
                    : ValueEquality.same(column.type(), stored(column), converted(column, now));
            if (!same && !column.isFormula()) {
                changed.set(at);
            }
        }
    }

    private @Nullable Object stored(MappedColumn column) {
        if (metadata().isHidden(column)) {
            return metadata().discriminatorValue();
        }
        return column == metadata().key() ? converted(column, keyOf()) : snapshot[column.index()];
    }

    private @Nullable Object converted(MappedColumn column, @Nullable Object value) {
        if (column.type().leads()) {
            return ConvertedValues.withKeys(column.type(), value, this, column.index());
        }
        Type<?, ?> converter = column.type().converter();
        return converter == null ? value : ConvertedValues.toDatabase(converter, value, this, column.index());
    }

    @Override
    public @Nullable Object columnValue(Object entity, int column) {
        MappedColumn mapped = metadata().columns().get(column);
        if (metadata().isHidden(mapped)) {
            return metadata().discriminatorValue();
        }
        if (mapped.property().field().isNowhere()) {
            return RelationReads.ofOwn(this, entity, snapshot[column], null);
        }
        Object holder = entity;
        for (EmbeddedProperty embedded : mapped.embeddeds()) {
            holder = holder == null ? null : get(embedded.field(), holder);
        }
        return holder == null ? null : get(mapped.property().field(), holder);
    }

    @Override
    public boolean hasPlace(Object entity, int column) {
        List<EmbeddedProperty> embeddeds = metadata().columns().get(column).embeddeds();
        Object holder = entity;
        boolean there = true;
        for (EmbeddedProperty embedded : embeddeds) {
            holder = holder == null ? null : get(embedded.field(), holder);
            there = embedded.nullable() ? holder != null : there;
        }
        return there;
    }

    @Override
    public @Nullable Object snapshotValue(int column) {
        MappedColumn mapped = metadata().columns().get(column);
        if (mapped == metadata().key() && !mapped.isForeignKey()) {
            return keyOf();
        }
        if (metadata().isHidden(mapped)) {
            return metadata().discriminatorValue();
        }
        Object value = snapshot[column];
        if (value instanceof byte[] bytes) {
            value = bytes.clone();
        }
        if (mapped.type().leads()) {
            return ConvertedValues.ofSnapshot(mapped.type(), value, this, column);
        }
        Type<?, ?> converter = mapped.isForeignKey() ? null : mapped.type().converter();
        return converter == null ? value : ConvertedValues.toJava(converter, value, this, column);
    }

    @Override
    public @Nullable Object get(Object entity, int property) {
        FieldRef field = metadata().properties().get(property).field();
        return field.isNowhere() ? columnValue(entity, placeOf(field)) : get(field, entity);
    }

    private @Nullable Object get(FieldRef field, Object holder) {
        return model.members().get(field, holder);
    }

    @Override
    public void set(Object entity, int property, @Nullable Object value) {
        FieldValues.check(metadata(), property, value);
        FieldRef field = metadata().properties().get(property).field();
        if (field.isNowhere()) {
            int column = placeOf(field);
            snapshot[column] = RelationReads.ofOwn(this, entity, value, snapshot[column]);
        } else {
            model.members().set(field, entity, value);
        }
    }

    /** The place of what no field has, which is what the snapshot has. */
    private int placeOf(FieldRef nowhere) {
        return Objects.requireNonNull(metadata().column(nowhere.name())).index();
    }

    @Override
    public EntityCollection<?> collection(Object entity, int toMany) {
        ToManyProperty property = metadata().toManys().get(toMany);
        if (property.isPlain()) {
            return plainCollection(entity, toMany);
        }
        FieldRef field = property.field();
        if (get(field, entity) instanceof EntityCollection<?> held) {
            return held;
        }
        if (field.isFinal()) {
            throw HydrationErrors.finalField(metadata(), field.name());
        }
        EntityCollection<?> made = CollectionState.create(entity);
        model.members().set(field, entity, made);
        return made;
    }

    @Override
    public void bindCollections() {
        List<ToManyProperty> toManys = metadata().toManys();
        for (int i = 0; i < toManys.size(); i++) {
            if (!toManys.get(i).isPlain()) {
                CollectionState.bind(collection(requiredEntity(), i), this, i);
            }
        }
    }

    private void showUnloaded(ToManyProperty property) {
        Object view = PlainFields.newView(this, property.index());
        if (view != null) {
            model.members().set(property.field(), requiredEntity(), view);
        }
    }

    @Override
    public void bindCollectionsUnloaded() {
        List<ToManyProperty> toManys = metadata().toManys();
        for (int i = 0; i < toManys.size(); i++) {
            if (toManys.get(i).isPlain()) {
                showUnloaded(toManys.get(i));
            } else {
                CollectionState.bindUnloaded(collection(requiredEntity(), i), this, i);
            }
        }
    }
}
