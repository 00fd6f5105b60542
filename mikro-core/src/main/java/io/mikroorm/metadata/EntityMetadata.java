// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.NativeEnum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about an entity class. Immutable and thread-safe.
 *
 * <p>A row of the entity is its {@linkplain #columns() columns} in order, followed by one column for each
 * {@linkplain #inverseToOnes() inverse to-one}: the key of the entity that holds the foreign key, or null.
 */
public final class EntityMetadata {

    private final int index;
    private final Class<?> type;
    private final String table;
    private final String schema;
    private final String qualifiedTable;
    private final List<NativeEnum> nativeEnums;
    private final List<Trigger> triggers;
    private final List<Property> properties;
    private final List<MappedColumn> columns;
    private final Construction construction;
    private final KeyGeneration keyGeneration;
    private final @Nullable LongFunction<Object> keyMaker;
    private final List<IndexMapping> indexes;
    private final Map<String, Property> byName = new LinkedHashMap<>();
    private final Map<String, MappedColumn> byPath = new LinkedHashMap<>();
    private final List<ToManyProperty> toManys;
    private final List<ToOneProperty> inverseToOnes;
    private final int[] inverseProperties;
    private final int[] toManyProperties;
    private final boolean hasPlainToManys;
    private final MappedColumn key;
    private final @Nullable KeyFields keyFields;
    private final List<MappedColumn> keyColumns;
    private final List<MappedColumn> keyParts;
    private final List<MappedColumn> insides;
    private final @Nullable KeyTextProperty keyText;
    private final List<MappedColumn> written;
    private final @Nullable MappedColumn version;
    private final List<MappedColumn> lazies;
    private final boolean refersToItself;
    private final List<CheckMapping> checks;
    private final String comment;
    private final boolean readOnly;
    private final @Nullable ViewMapping view;
    private final List<ToManyProperty.Sort> orderBy;
    private final @Nullable HierarchyPlace place;
    private @Nullable Hierarchy hierarchy; // set once, before anybody else knows this object

    EntityMetadata(EntityMetadataBuilder draft) {
        this.index = draft.index;
        this.place = draft.place;
        this.type = draft.type;
        this.table = draft.table;
        this.schema = draft.schema;
        this.nativeEnums = List.copyOf(draft.nativeEnums);
        this.triggers = List.copyOf(draft.triggers);
        this.qualifiedTable = schema.isEmpty() ? table : schema + "." + table;
        this.checks = List.copyOf(draft.checks);
        this.comment = draft.comment;
        this.readOnly = draft.readOnly;
        this.view = draft.view;
        this.orderBy = List.copyOf(draft.orderBy);
        this.properties = List.copyOf(draft.properties);
        this.columns = List.copyOf(draft.columns);
        this.construction = draft.construction;
        this.keyGeneration = draft.keyGeneration;
        this.keyMaker = draft.keyMaker;
        this.indexes = List.copyOf(draft.indexes);
        properties.forEach(p -> byName.put(p.name(), p));
        columns.forEach(c -> byPath.put(c.path(), c));
        this.toManys = properties.stream()
                .filter(ToManyProperty.class::isInstance)
                .map(ToManyProperty.class::cast)
                .toList();
        this.inverseToOnes = properties.stream()
                .filter(ToOneProperty.class::isInstance)
                .map(ToOneProperty.class::cast)
                .filter(p -> !p.isOwner())
                .toList();
        this.inverseProperties =
                inverseToOnes.stream().mapToInt(properties::indexOf).toArray();
        this.toManyProperties = toManys.stream().mapToInt(properties::indexOf).toArray();
        this.hasPlainToManys = toManys.stream().anyMatch(ToManyProperty::isPlain);
        this.keyFields = draft.keyFields;
        this.key = draft.wholeKey != null
                ? draft.wholeKey
                : columns.stream()
                        .filter(c -> c.path().equals(draft.keyRelation) || hasRole(c, ScalarProperty.Role.KEY))
                        .findFirst()
                        .orElseThrow();
        this.keyColumns = keyFields == null ? List.of(key) : columns(keyFields);
        this.keyParts = parts(key, draft.keyParts);
        keyParts.forEach(part -> byPath.put(part.path(), part));
        this.insides = DocumentColumns.inside(columns);
        insides.forEach(inside -> byPath.put(inside.path(), inside));
        this.keyText = (KeyTextProperty) properties.stream()
                .filter(KeyTextProperty.class::isInstance)
                .findFirst()
                .orElse(null);
        properties.stream().filter(KeyTextProperty.class::isInstance).forEach(text -> byPath.put(text.name(), key));
        this.written = columns.stream().map(MappedColumn::written).toList();
        this.lazies = columns.stream().filter(MappedColumn::isLazy).toList();
        this.version = withRole(ScalarProperty.Role.VERSION);
        this.refersToItself = inverseToOnes.stream().anyMatch(this::isTargetOf)
                || columns.stream().flatMap(c -> c.relations().stream()).anyMatch(this::isTargetOf);
    }

    private List<MappedColumn> columns(KeyFields fields) {
        return fields.fields().stream()
                .map(field -> Objects.requireNonNull(byPath.get(field.name()), field.name()))
                .toList();
    }

    /** A row holds the key as a whole, so its parts have no places of their own. */
    private static List<MappedColumn> parts(MappedColumn key, List<MappedColumn> parts) {
        return parts.stream()
                .map(part -> part.of(key.path(), part.name(), false))
                .toList();
    }

    private boolean isTargetOf(ToOneProperty relation) {
        return place == null || relation.isPolymorphic()
                ? relation.leadsTo(type)
                : place.root().isAssignableFrom(relation.target());
    }

    private @Nullable MappedColumn withRole(ScalarProperty.Role role) {
        return columns.stream().filter(c -> hasRole(c, role)).findFirst().orElse(null);
    }

    private static boolean hasRole(MappedColumn column, ScalarProperty.Role role) {
        return column.property() instanceof ScalarProperty scalar && scalar.role() == role;
    }

    @Nullable
    HierarchyPlace place() {
        return place;
    }

    void hierarchy(Hierarchy value) {
        this.hierarchy = value;
    }

    /** The hierarchy that it is in, as it sees it; null where it neither extends an entity nor is extended by one. */
    public @Nullable Hierarchy hierarchy() {
        return hierarchy;
    }

    /** Whether rows are only read. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The view, or the query, that its rows are of; null for those of a table. */
    public @Nullable ViewMapping view() {
        return view;
    }

    /** Whether its rows are those of a view, to which no foreign keys lead, or of a query. */
    public boolean isView() {
        return view != null;
    }

    /** Whether its rows are those of a query that is a part of each statement. They have no key: the column that stands for one is {@linkplain #isHidden hidden}. */
    public boolean isVirtual() {
        return view != null && !view.stored();
    }

    /** In which order lists of its objects come, behind what a query says; empty for any. */
    public List<ToManyProperty.Sort> orderBy() {
        return orderBy;
    }

    /** Whether no object is of this class itself, but only of those below it. */
    public boolean isAbstract() {
        return place != null && place.isAbstract();
    }

    /** The column that says of which class of the hierarchy a row is; null where there is none. */
    public @Nullable MappedColumn discriminator() {
        return place == null ? null : place.discriminator();
    }

    /** What the {@linkplain #discriminator() discriminator} has in rows of this class itself; null where there is none. */
    public @Nullable Object discriminatorValue() {
        return place == null ? null : place.value();
    }

    /** Whether a column is one that no field of the class shows: a discriminator, or what stands for a key where rows have none. */
    public boolean isHidden(MappedColumn column) {
        return column == key && isVirtual()
                || place != null && column == place.discriminator() && byName.get(column.path()) != column.property();
    }

    /** Whether a row that is found as this entity may be of a class below it. */
    public boolean isOpen() {
        return hierarchy != null && hierarchy.isOpen();
    }

    /** Whether its rows lie in several tables, or in one of several: it is in a hierarchy with a table for each class. */
    public boolean isInSeveralTables() {
        return hierarchy != null && !hierarchy.isSingleTable();
    }

    /** The entity at the top of its hierarchy, whose rows share its keys; itself where there is none. */
    public EntityMetadata root() {
        return hierarchy == null ? this : hierarchy.root();
    }

    /** Whether its objects are objects of another entity too. */
    public boolean isA(EntityMetadata other) {
        return this == other || hierarchy != null && other.type.isAssignableFrom(type);
    }

    /** The columns that are read where it is asked for: its own, and those that classes below it add. */
    public List<MappedColumn> rowColumns() {
        return hierarchy == null ? columns : hierarchy.columns();
    }

    /** The inverse to-ones whose keys are read where it is asked for: its own, and those that classes below it add. */
    public List<ToOneProperty> rowInverseToOnes() {
        return hierarchy == null ? inverseToOnes : hierarchy.inverseToOnes();
    }

    /** What is left out of rows until it is asked for, of it and of classes below it. */
    public List<MappedColumn> rowLazies() {
        return hierarchy == null ? lazies : hierarchy.lazies();
    }

    /** What is left out of rows until it is asked for. */
    public List<MappedColumn> lazies() {
        return lazies;
    }

    /** The properties of it and of classes below it. */
    public List<Property> rowProperties() {
        return hierarchy == null ? properties : hierarchy.properties();
    }

    /** The stored value of a path, also of a class below it; null where there is none. */
    public @Nullable MappedColumn rowColumn(String path) {
        MappedColumn own = byPath.get(path);
        return own != null || hierarchy == null ? own : hierarchy.column(path);
    }

    /** The property with a name, also of a class below it; null where there is none. */
    public @Nullable Property rowProperty(String name) {
        Property own = byName.get(name);
        return own != null || hierarchy == null ? own : hierarchy.property(name);
    }

    /** Whether several classes below it have different properties of a name that it has not itself. */
    public boolean isAmbiguous(String name) {
        return hierarchy != null && !byName.containsKey(name) && hierarchy.isAmbiguous(name);
    }

    /** The number of columns of the rows that are read where it is asked for. */
    public int readWidth() {
        return hierarchy == null ? rowWidth() : hierarchy.rowWidth();
    }

    /** The number of the entity among all of its model, from 0. */
    public int index() {
        return index;
    }

    /** The entity's class. */
    public Class<?> type() {
        return type;
    }

    /** The class's simple name, by which messages call the entity. */
    public String name() {
        return type.getSimpleName();
    }

    /** The table's (or collection's) name. */
    public String table() {
        return table;
    }

    /** The schema that the table lies in; empty for where the connection looks by itself. */
    public String schema() {
        return schema;
    }

    /** The table's name with that of its schema before it, where it has one: what it is known by, and not quoted. */
    public String qualifiedTable() {
        return qualifiedTable;
    }

    /** The enums whose constants the store knows, of columns that it adds to those of the entity above it. */
    public List<NativeEnum> nativeEnums() {
        return nativeEnums;
    }

    /**
     * Work that the store does by itself when rows are written.
     *
     * @param name its name
     * @param timing when it does it
     * @param events what it waits for, each once
     * @param scope how often it does it
     * @param when for which rows; null for all
     * @param body the work, in the store's own words
     */
    public record Trigger(
            String name,
            TriggerTiming timing,
            List<TriggerEvent> events,
            TriggerScope scope,
            @Nullable ColumnExpression when,
            ColumnExpression body) {

        /** Takes a copy. */
        public Trigger {
            events = List.copyOf(events);
        }

        /** The same over other columns. */
        Trigger over(UnaryOperator<MappedColumn> others) {
            return new Trigger(name, timing, events, scope, when == null ? null : when.over(others), body.over(others));
        }
    }

    /** Work that the store does by itself when rows are written; its own, without that of the entity above it. */
    public List<Trigger> triggers() {
        return triggers;
    }

    /** The properties, those of base classes first, each in the order of their fields. */
    public List<Property> properties() {
        return properties;
    }

    /** The conditions that rows are held to. */
    public List<CheckMapping> checks() {
        return checks;
    }

    /** What the table is for; empty where nothing is said. */
    public String comment() {
        return comment;
    }

    /** The property with a name; null where there is none. */
    public @Nullable Property property(String name) {
        return byName.get(name);
    }

    /** The stored values in the order of a row. */
    public List<MappedColumn> columns() {
        return columns;
    }

    /** The stored value of a path such as {@code address.city}, {@code author} or {@code id.line}, inside of objects as well; null where there is none. */
    public @Nullable MappedColumn column(String path) {
        return byPath.get(path);
    }

    /** The number of columns of a row: the stored values and the keys of inverse to-ones. */
    public int rowWidth() {
        return columns.size() + inverseToOnes.size();
    }

    /** How an object is made from a row. */
    public Construction construction() {
        return construction;
    }

    /** Where keys come from; never {@link KeyGeneration#AUTO}. */
    public KeyGeneration keyGeneration() {
        return keyGeneration;
    }

    /** Who makes keys, given the time in milliseconds since 1970; null where these are not {@link KeyGeneration#MADE}, or their generator makes them. */
    public @Nullable LongFunction<Object> keyMaker() {
        return keyMaker;
    }

    /** The key. One of several fields is none of {@link #columns()}, but all of {@link #keyColumns()} as one value, in the place of the first. */
    public MappedColumn key() {
        return key;
    }

    /** What the key is that has several fields; null for one that has one. */
    public @Nullable KeyFields keyFields() {
        return keyFields;
    }

    /** The columns with the key: of one that has several fields, those of each; else the key itself. */
    public List<MappedColumn> keyColumns() {
        return keyColumns;
    }

    /** Whether a column is the key, or that of one of its fields. */
    public boolean isOfKey(MappedColumn column) {
        return keyFields == null ? column == key : keyColumns.contains(column);
    }

    /** The relation that is the key: its target's key is the entity's own; null where the key is a value. */
    public @Nullable ToOneProperty keyRelation() {
        return key.isForeignKey() ? key.relation() : null;
    }

    /**
     * The parts of a key of several: what conditions and orders can be about, each called in the store as it is in the key. A row holds
     * the key as one value, so they have no place in it. Empty for a key of one value,
     * and for one that is a relation, whose parts are those of the target's key.
     */
    public List<MappedColumn> keyParts() {
        return keyParts;
    }

    /**
     * The values inside of embedded objects: what conditions and orders can be about, each called in the store by its path from the column.
     * A row holds each object as one value, so they have no place in it.
     */
    public List<MappedColumn> insides() {
        return insides;
    }

    /** The property that has the key as text, and stands for it in paths; null where there is none. */
    public @Nullable KeyTextProperty keyText() {
        return keyText;
    }

    /** A column as rows are written: see {@link MappedColumn#written}. */
    public MappedColumn written(int column) {
        return written.get(column);
    }

    /** Whether keys are whole numbers of at most 64 bits, which are held unboxed. */
    public boolean hasIntegralKey() {
        return key.type().storage().isIntegral() && key.type().converter() == null;
    }

    /** Whether a row may hold a key of its own table beside its own. */
    public boolean refersToItself() {
        return refersToItself;
    }

    /** The version; null when the entity has none. */
    public @Nullable MappedColumn version() {
        return version;
    }

    /** The indexes and unique constraints, those of single columns included. */
    public List<IndexMapping> indexes() {
        return indexes;
    }

    /** The to-many properties; each knows its place in this list. */
    public List<ToManyProperty> toManys() {
        return toManys;
    }

    /** The place in {@link #properties()} of one of {@link #toManys()}. */
    public int toManyProperty(int toMany) {
        return toManyProperties[toMany];
    }

    /** Whether some of {@link #toManys()} are held in plain fields. */
    public boolean hasPlainToManys() {
        return hasPlainToManys;
    }

    /** The one-to-one properties whose foreign key is in the other table, in the order of a row. */
    public List<ToOneProperty> inverseToOnes() {
        return inverseToOnes;
    }

    /** The place in {@link #properties()} of one of {@link #inverseToOnes()}. */
    public int inverseProperty(int inverse) {
        return inverseProperties[inverse];
    }

    @Override
    public String toString() {
        String seen = hierarchy == null ? "" : ", " + hierarchy;
        return "EntityMetadata[" + type.getName() + " in " + qualifiedTable + ", " + columns.size() + " columns" + seen
                + "]";
    }
}
