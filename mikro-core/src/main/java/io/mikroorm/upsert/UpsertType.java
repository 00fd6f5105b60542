// SPDX-License-Identifier: MIT
package io.mikroorm.upsert;

import io.mikroorm.embedded.MadeInside;
import io.mikroorm.entity.CollectionState;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.members.SharedColumn;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ValueGenerators;
import io.mikroorm.type.KeyFields;
import io.mikroorm.unitofwork.OptionalValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an upsert wants to know of an entity class. Immutable. */
final class UpsertType {

    final EntityMetadata metadata;
    /** The columns of each unique constraint but the key, those of one column first. */
    final List<BitSet> uniques = new ArrayList<>();

    /** Whether some rows, or what is inside of objects or comes of an expression, are unique besides: by these, no row is found. */
    final boolean hasOtherUniques;

    /** The columns with the key: of one that has several fields, those of each. */
    final BitSet keyColumns = new BitSet();
    /** The columns that get the time of the insert. */
    final BitSet createdAt = new BitSet();
    /** The columns that get the time of each write. */
    final BitSet updatedAt = new BitSet();

    /** The columns whose values are made for new rows. */
    final BitSet made = new BitSet();

    /** The columns whose values are made for each update. */
    final BitSet renewed = new BitSet();

    /** Those that each write changes: with times, and with values that are made. */
    final BitSet touched = new BitSet();

    /** The columns with a default. */
    final BitSet defaults = new BitSet();

    /** The columns whose values the store works out: they are never written. */
    final BitSet generated = new BitSet();

    /** The columns that are left to the store where a new row has no value. */
    final BitSet leavable = new BitSet();

    /** What is worked out when rows are read, or follows from collections, and is never written here. */
    final BitSet formulas = new BitSet();

    /** The columns of lazy values, which may be null only because they were not loaded. */
    final BitSet lazies = new BitSet();

    /** The columns with contents. */
    final BitSet contents = new BitSet();

    /** The columns that relations which are written share with other properties. */
    final List<SharedColumn> shared;

    /** The foreign keys that have another value of their target than the key. */
    final BitSet byValue = new BitSet();

    /** What embeddables of several classes must have, of each class. */
    final List<OptionalValue> kinds;

    /** What is made inside of embedded objects. */
    final MadeInside inside;

    /** Whether it refers to something that only a row read from the database leads to: such targets cannot be exchanged for handles. */
    final boolean isJoined;

    private final int[] properties;

    UpsertType(EntityMetadata metadata) {
        this.metadata = metadata;
        metadata.keyColumns().forEach(column -> keyColumns.set(column.index()));
        this.properties = new int[metadata.columns().size()];
        for (MappedColumn column : metadata.columns()) {
            int at = column.index();
            boolean plain = column.embeddeds().isEmpty();
            properties[at] = metadata.properties()
                    .indexOf(plain ? column.property() : column.embeddeds().get(0));
            if (plain && column.property() instanceof ScalarProperty scalar) {
                createdAt.set(at, scalar.role() == ScalarProperty.Role.CREATED_AT);
                updatedAt.set(at, scalar.role() == ScalarProperty.Role.UPDATED_AT);
                defaults.set(at, scalar.defaultValue() != null);
                made.set(at, scalar.generators().onCreate() != null && column != metadata.key());
                renewed.set(at, scalar.generators().onUpdate() != null);
                generated.set(at, scalar.made().isGenerated());
            }
            if (!column.isWritten() || column.property().field().isNowhere()) {
                formulas.set(at);
                generated.set(at);
            }
            lazies.set(at, column.isLazy() && !generated.get(at));
            contents.set(at, column.type().storage().isContent());
            leavable.set(
                    at,
                    column.property() instanceof ScalarProperty scalar
                            && scalar.made().isDefault());
            byValue.set(at, column.isForeignKey() && column.relation().targetKey() != null);
            if (column.unique()) {
                addUnique(List.of(column));
            }
        }
        this.kinds = OptionalValue.ofKinds(metadata);
        this.inside = new MadeInside(metadata);
        this.shared = SharedColumn.of(metadata).stream()
                .filter(each -> !generated.get(each.relation()))
                .toList();
        this.touched.or(updatedAt);
        this.touched.or(renewed);
        this.isJoined = metadata.columns().stream()
                .anyMatch(c -> c.isForeignKey()
                        && (c.relation().joinAlways() || !c.embeddeds().isEmpty()));
        metadata.indexes().stream().filter(i -> i.isUniqueEverywhere()).forEach(i -> addUnique(i.columns()));
        this.hasOtherUniques = metadata.indexes().stream().anyMatch(i -> i.unique() && !i.isUniqueEverywhere());
    }

    private void addUnique(List<MappedColumn> columns) {
        BitSet constraint = new BitSet();
        columns.forEach(c -> constraint.set(c.index()));
        BitSet known = (BitSet) keyColumns.clone();
        known.andNot(constraint);
        if (!known.isEmpty() && !uniques.contains(constraint)) {
            uniques.add(constraint);
        }
    }

    /** Who makes the values of a column of a plain value. */
    ValueGenerators generators(int column) {
        return ((ScalarProperty) column(column).property()).generators();
    }

    /** The place among the entity's properties of the one that a column belongs to. */
    int propertyOf(int column) {
        return properties[column];
    }

    /** The column that says of which class of a hierarchy the row is; -1 where there is none. */
    int kindColumn() {
        MappedColumn kind = metadata.discriminator();
        return kind == null ? -1 : kind.index();
    }

    MappedColumn column(int index) {
        return metadata.columns().get(index);
    }

    int size() {
        return properties.length;
    }

    /** The column that is the key; -1 where several are. */
    int keyColumn() {
        return metadata.keyFields() == null ? metadata.key().index() : -1;
    }

    /** The key of a row that is to be sent; null where that has none yet. */
    @Nullable
    Object key(@Nullable Object[] values) {
        KeyFields fields = metadata.keyFields();
        if (fields == null) {
            return values[keyColumn()];
        }
        @Nullable Object[] parts = new @Nullable Object[keyColumns.cardinality()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = values[metadata.keyColumns().get(i).index()];
        }
        return fields.join(parts);
    }

    /** The version's column; -1 when there is none. */
    int versionColumn() {
        MappedColumn version = metadata.version();
        return version == null ? -1 : version.index();
    }

    /** Whether versions are numbers, which the database counts up; those that are times are set. */
    boolean countsVersions() {
        MappedColumn version = metadata.version();
        return version != null && version.type().storage().isIntegral();
    }

    /** {@code Book.title}, for messages. */
    String path(int column) {
        return metadata.name() + "." + column(column).path();
    }

    /** {@code tenant, code}, for messages. */
    String paths(BitSet columns) {
        List<String> paths = new ArrayList<>();
        columns.stream().forEach(c -> paths.add(column(c).path()));
        return String.join(", ", paths);
    }

    /** The state that an object's collections are bound to, of whichever entity manager; null where there are none, or none is. */
    @Nullable
    EntityState boundTo(Object entity, EntityState accessor) {
        for (int i = 0; i < metadata.toManys().size(); i++) {
            if (CollectionState.owner(accessor.collection(entity, i)) instanceof EntityState owner) {
                return owner;
            }
        }
        return null;
    }

    /** What two values of a column must have in common to be the same for the database; of a foreign key, two keys of its target. */
    Object comparable(int column, Object value) {
        if (byValue.get(column)) {
            return value;
        }
        Object form = column(column).type().equalForm(value);
        return form == null ? value : form;
    }
}
