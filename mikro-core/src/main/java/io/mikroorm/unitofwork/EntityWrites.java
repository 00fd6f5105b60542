// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.embedded.MadeInside;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.KindColumns;
import io.mikroorm.identity.IdentityMap;
import io.mikroorm.members.SharedColumn;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ValueGenerators;
import io.mikroorm.type.KeyFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the write path wants to know of one entity, worked out once. Immutable once the model is wired. */
final class EntityWrites {

    private static final @Nullable Object[] NOTHING = {};
    private static final BitSet NONE = new BitSet(0);

    final EntityMetadata metadata;
    /** Its place in the commit order of the mapping. */
    final int rank;
    /** The foreign keys it has. */
    final List<ForeignKey> foreignKeys = new ArrayList<>();
    /** Those of them that refer to another value than the key. */
    final List<ForeignKey> toValues = new ArrayList<>(0);
    /** The columns that relations share with other properties. */
    final List<SharedColumn> shared;
    /** The foreign keys that point to it. */
    final List<ForeignKey> incoming = new ArrayList<>();
    /** Those of them by which a flush that removes its rows first has to find who refers to them. */
    final List<ForeignKey> referring = new ArrayList<>();
    /** Those of them that have another value of it than the key, and follow when a flush changes that. */
    final List<ForeignKey> following = new ArrayList<>(0);
    /** Its collections, in the order of their numbers. */
    final List<ToManyRelation> toManys = new ArrayList<>();
    /** Those of them that have only some of the rows, which nobody mirrors. */
    final List<ToManyRelation> partials = new ArrayList<>(0);
    /** Its inverse to-ones, in the order of their numbers. */
    final List<InverseRelation> inverses = new ArrayList<>();
    /** The collections that may hold it. */
    final List<ToManyRelation> containing = new ArrayList<>();
    /** What is unique; an assigned key is. */
    final List<Uniqueness> uniques = new ArrayList<>();
    /** The numbers of collections whose field may be given another object. */
    final List<ToManyRelation> replaceable = new ArrayList<>();
    /** Its embeddables that may be missing, but not in part. */
    final List<OptionalValue> optionals;
    /** The columns that are written together: see {@link KindColumns}. */
    final List<BitSet> wholes;
    /** The columns with the key: of one that has several fields, those of each. */
    final BitSet keyColumns = new BitSet();
    /** The columns that get the time of the insert. */
    final BitSet createdAt = new BitSet();
    /** The columns that get the time of each write. */
    final BitSet updatedAt = new BitSet();

    /** The columns with a default. */
    final BitSet defaults = new BitSet();

    /** The columns but the key whose values are made for new rows. */
    final BitSet made = new BitSet();

    /** The columns whose values are made for each update. */
    final BitSet renewed = new BitSet();

    /** The columns whose values the store works out: they are never written. */
    final BitSet generated = new BitSet();

    /** The columns that are left to the store where a new row has no value. */
    final BitSet leavable = new BitSet();

    /** What is worked out when rows are read, and never written. */
    final BitSet formulas = new BitSet();

    /** Relations that show what other properties write: they are planned with, and left out of what is sent. */
    final BitSet shown = new BitSet();

    /** The columns that must still have what was read when their row is updated. */
    final BitSet checked = new BitSet();

    /** The columns whose values getters work out. */
    final BitSet computed = new BitSet();

    /** The columns with contents. */
    final BitSet contents = new BitSet();

    /** The columns with embedded objects, of which parts may be written. */
    final BitSet objects = new BitSet();

    /** What is made inside of embedded objects. */
    final MadeInside inside;

    /** The columns with embedded objects, or arrays of such, that have relations inside. */
    final BitSet documents = new BitSet();

    /** The column of a property that shows of which class the row is; -1 where there is none. */
    final int shownKind;

    private final int[] properties;

    /** With what is unique of the entity above already. */
    EntityWrites(EntityMetadata metadata, int rank, List<Uniqueness> inherited) {
        this.metadata = metadata;
        this.rank = rank;
        this.uniques.addAll(inherited);
        this.optionals = OptionalValue.of(metadata);
        this.wholes = KindColumns.of(metadata);
        this.shared = SharedColumn.of(metadata);
        this.inside = new MadeInside(metadata);
        this.properties = new int[metadata.columns().size()];
        MappedColumn kind = metadata.discriminator();
        this.shownKind = kind == null || metadata.isHidden(kind) ? -1 : kind.index();
        for (MappedColumn column : metadata.columns()) {
            int at = column.index();
            formulas.set(at, column.isFormula());
            shown.set(at, !column.isWritten() && !column.isFormula());
            computed.set(at, column.property().field().isComputed());
            contents.set(at, column.type().storage().isContent());
            objects.set(at, column.property() instanceof EmbeddedObjectProperty);
            leavable.set(
                    at,
                    column.property() instanceof ScalarProperty plain
                            && plain.made().isDefault());
            documents.set(at, column.type().leads());
            properties[at] =
                    column.embeddeds().isEmpty() ? metadata.properties().indexOf(column.property()) : -1;
            checked.set(
                    at,
                    column.property() instanceof ScalarProperty plain
                            && plain.traits().concurrencyCheck());
            if (column.property() instanceof ScalarProperty scalar
                    && column.embeddeds().isEmpty()) {
                createdAt.set(at, scalar.role() == ScalarProperty.Role.CREATED_AT);
                updatedAt.set(at, scalar.role() == ScalarProperty.Role.UPDATED_AT);
                defaults.set(at, scalar.defaultValue() != null);
                made.set(at, scalar.generators().onCreate() != null && column != metadata.key());
                renewed.set(at, scalar.generators().onUpdate() != null);
                generated.set(at, scalar.made().isGenerated());
            }
            if (column.unique() && column != metadata.key()) {
                addUnique(List.of(column), List.of(), true);
            }
        }
        for (IndexMapping index : metadata.indexes()) {
            if (index.unique() && !index.deferred() && !index.isExclusion()) { // which no order of statements breaks
                addUnique(index.columns(), index.where(), index.nullsDistinct() || index.expression() != null);
            }
        }
        metadata.keyColumns().forEach(column -> keyColumns.set(column.index()));
        if (metadata.keyGeneration() != KeyGeneration.IDENTITY) {
            addUnique(metadata.keyColumns(), List.of(), true);
        }
    }

    private void addUnique(List<MappedColumn> columns, List<IndexCondition> where, boolean nullsDistinct) {
        Uniqueness unique = Uniqueness.of(columns, where, nullsDistinct);
        if (!uniques.contains(unique)) {
            uniques.add(unique);
        }
    }

    MappedColumn column(int index) {
        return metadata.columns().get(index);
    }

    /** The values that are made for a new object where it has none, of the columns that are then set. */
    @Nullable
    Object[] newValues(EntityState accessor, Object entity, BitSet columns) {
        if (made.isEmpty()) {
            return NOTHING;
        }
        @Nullable Object[] values = new @Nullable Object[properties.length];
        for (int i = made.nextSetBit(0); i >= 0; i = made.nextSetBit(i + 1)) {
            if (accessor.columnValue(entity, i) == null) {
                values[i] = generators(i).created(entity, metadata, column(i));
                columns.set(i);
            }
        }
        return values;
    }

    /** Whether the store makes some values. */
    boolean leavesSome() {
        return !generated.isEmpty() || !leavable.isEmpty();
    }

    /** The columns of which the store has made the values in a row that was inserted or updated. */
    BitSet madeByStore(Write row) {
        if (!row.isInsert() || leavable.isEmpty()) {
            return generated;
        }
        BitSet made = (BitSet) leavable.clone();
        made.andNot(row.columns);
        made.or(generated);
        return made;
    }

    /** Who makes the values of a column of a plain value. */
    ValueGenerators generators(int column) {
        return ((ScalarProperty) column(column).property()).generators();
    }

    /** The place of a column's property among the entity's; -1 inside of an embeddable. */
    int propertyOf(int column) {
        return properties[column];
    }

    /** Whether the database hands out keys of entities that have none. */
    boolean hasGeneratedKeys() {
        return metadata.keyGeneration() == KeyGeneration.IDENTITY;
    }

    /** The column that is the key; -1 where several are. */
    int keyColumn() {
        return metadata.keyFields() == null ? metadata.key().index() : -1;
    }

    /** Whether a column is that of one of several key fields. */
    boolean isKeyField(int column) {
        return metadata.keyFields() != null && keyColumns.get(column);
    }

    /** Whether a new row may have the key of others, which it gets with them: its key is a relation, or has such among its fields. */
    boolean hasKeyOfOthers() {
        return metadata.keyRelation() != null || metadata.keyFields() != null;
    }

    /** Of the values of a new row: the key that its targets give it by now; null where they do not, or where it has one of its own. */
    @Nullable
    Object keyOfOthers(@Nullable Object[] values) {
        KeyFields fields = metadata.keyFields();
        if (fields == null) {
            return metadata.keyRelation() == null ? null : keyOfTarget(values[keyColumn()]);
        }
        List<MappedColumn> columns = metadata.keyColumns();
        @Nullable Object[] parts = new @Nullable Object[columns.size()];
        for (int i = 0; i < parts.length; i++) {
            Object value = values[columns.get(i).index()];
            parts[i] = columns.get(i).isForeignKey() ? keyOfTarget(value) : value;
            if (parts[i] == null) {
                return null;
            }
        }
        return fields.join(parts);
    }

    private static @Nullable Object keyOfTarget(@Nullable Object target) {
        if (target instanceof Write row) {
            return row.currentKey();
        }
        return target instanceof EntityState state ? state.key() : null;
    }

    /** Whether the key of a new row is, or has in it, that of another new one. */
    boolean waitsForKey(@Nullable Object[] values) {
        for (int i = ofOthers().nextSetBit(0); i >= 0; i = ofOthers().nextSetBit(i + 1)) {
            if (values[i] instanceof Write) {
                return true;
            }
        }
        return false;
    }

    /** Whether the key of a new row is, or has in it, that of another new one, which the database hands out. */
    boolean hasKeyOfDatabase(@Nullable Object[] values) {
        for (int i = ofOthers().nextSetBit(0); i >= 0; i = ofOthers().nextSetBit(i + 1)) {
            if (values[i] instanceof Write target && target.hasKeyOfDatabase()) {
                return true;
            }
        }
        return false;
    }

    private BitSet ofOthers() {
        return hasKeyOfOthers() ? keyColumns : NONE;
    }

    /** What the key of a new row is made of that waits for others: the same for all rows that would get the same key. */
    List<Object> originOfKey(@Nullable Object[] values) {
        List<Object> parts = new ArrayList<>();
        for (MappedColumn column : metadata.keyColumns()) {
            Object value = values[column.index()];
            Object known = value instanceof EntityState state ? state.key() : value;
            if (known != null) {
                parts.add(known);
            }
        }
        return parts;
    }

    /** What a relation of the key of a row that is not loaded leads to, which has its key; null where nobody has asked for it. */
    @Nullable
    EntityState targetOfKey(IdentityMap map, EntityState reference, int column) {
        Object key = column(column).isForeignKey() ? partOfKey(reference, column) : null;
        return key == null
                ? null
                : map.get(map.metadata().get(column(column).relation().target()), key);
    }

    /** What a column of the key of a row that is not loaded holds: the key, or of one that has several fields the value of one. */
    @Nullable
    Object partOfKey(EntityState reference, int column) {
        Object key = reference.key();
        KeyFields fields = metadata.keyFields();
        return fields == null || key == null
                ? key
                : fields.split(key)[metadata.keyColumns().indexOf(column(column))];
    }

    /** The version's column; -1 when there is none. */
    int versionColumn() {
        MappedColumn version = metadata.version();
        return version == null ? -1 : version.index();
    }

    /** The columns that updates compare, for messages: {@code Book.title, Book.price}. */
    String checkedNames() {
        return checked.stream().mapToObj(this::path).collect(Collectors.joining(", "));
    }

    /** {@code Book.title}, for messages. */
    String path(int column) {
        return metadata.name() + "." + column(column).path();
    }
}
