// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.metadata.ToManyProperty.Sort;
import io.mikroorm.metadata.discovery.declared.DeclaredClass;
import io.mikroorm.type.NativeEnum;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** An entity class on its way to metadata. */
public final class EntityDraft extends ClassDraft {

    /** The name of its table or collection. */
    public final String table;

    /**
     * Found by {@code FindKeys}; of several key fields the value of all of them, which no field has. Null while it is not known, and where the key is mistaken. Where the key is a relation, that of its
     * target.
     */
    public @Nullable ScalarDraft key;

    /** The relation that is the key. Found by {@code FindKeys}; null where the key is a value. */
    public @Nullable ToOneDraft keyRelation;

    /** The fields that are the key together, where there are several. Found by {@code FindKeys}; empty for a key of one. */
    public List<PropertyDraft> keyFields = List.of();

    /** Where keys come from. Found by {@code FindKeys}. */
    public KeyGeneration keyGeneration = KeyGeneration.ASSIGNED;

    /** Who makes keys that are made. Found by {@code FindKeys}. */
    public @Nullable LongFunction<Object> keyMaker;

    /** In the order of a row. Made by {@code ExpandColumns}. */
    public final List<ColumnDraft> columns = new ArrayList<>();

    /** Made by {@code DefineIndexes}. */
    public final List<ColumnIndex> columnIndexes = new ArrayList<>();

    /** Made by {@code DefineChecks}; those of entities above it first. */
    public final List<ColumnCheck> columnChecks = new ArrayList<>();

    /** Made by {@code DefineStored}; its own only. */
    public final List<ColumnTrigger> triggers = new ArrayList<>();

    /** The hierarchy that it is in; null for none. */
    public final @Nullable HierarchyDraft hierarchy;

    /** The entity above it in its hierarchy, whose properties are its own too; null for a root, and outside of hierarchies. */
    public final @Nullable EntityDraft parent;

    /** What the discriminator has in its rows. Found by {@code ResolveHierarchies}. */
    public @Nullable Object discriminatorValue;

    /** The enums whose constants the store knows, each with the property that has it first. Found by {@code ResolveTypes}. */
    public final Map<NativeEnum, ScalarDraft> nativeEnums = new LinkedHashMap<>();

    /** The order that queries end with. Made by {@code ResolveOrders}. */
    public List<Sort> orderBy = List.of();

    /** The order as declared, by itself or by the next entity above it that declares one; empty for none. */
    public String order() {
        Entity own = declared.on(type).get(Entity.class);
        String order = own == null ? "" : own.orderBy();
        return order.isBlank() && parent != null ? parent.order() : order;
    }

    /** Whether its rows are only read: those of a record always are, since its objects cannot change. */
    public boolean isReadOnly() {
        Entity own = declared.on(type).get(Entity.class);
        return own != null && own.readOnly() || type.isRecord() || isView() || parent != null && parent.isReadOnly();
    }

    /** The view that its rows are of, as declared; null for a table. */
    public @Nullable View view() {
        return declared.on(type).get(View.class);
    }

    /** Whether its rows are those of a view that keeps them, so that there can be indexes of them. */
    public boolean isMaterialized() {
        View view = view();
        return view != null && view.materialized();
    }

    /** Who is asked for its query each time; null for nobody. Made by {@code ReadVirtualQueries}. */
    public @Nullable VirtualQuery virtualQuery;

    /** The query that its rows are of, of which the store knows nothing; null for none. */
    public @Nullable Virtual virtual() {
        return declared.on(type).get(Virtual.class);
    }

    /** Whether its rows are those of a query, and so have no key. */
    public boolean isVirtual() {
        return virtual() != null;
    }

    /** Whether its rows are those of a view, or of a query. */
    public boolean isView() {
        return view() != null || isVirtual();
    }

    /** What its table is for; empty where nothing is said. */
    public String comment() {
        Entity own = declared.on(type).get(Entity.class);
        return own == null ? "" : own.comment();
    }

    /** The schema that it says itself; empty for none. */
    public String ownSchema() {
        Entity own = declared.on(type).get(Entity.class);
        return own == null ? "" : own.schema();
    }

    /** The schema that its table lies in: its own, or else that of the next entity above it that has one; empty for none. */
    public String schema() {
        String own = isInTableOfOther() ? "" : ownSchema();
        return own.isEmpty() && parent != null ? parent.schema() : own;
    }

    /** Without properties yet. */
    public EntityDraft(int place, DeclaredClass declared, String table) {
        this(place, declared, table, null, null);
    }

    /** One of a hierarchy, with the properties of the entity above it. */
    public EntityDraft(
            int place,
            DeclaredClass declared,
            String table,
            @Nullable HierarchyDraft hierarchy,
            @Nullable EntityDraft parent) {
        super(place, declared, TypeBindings.of(declared.type()), null, false);
        this.table = table;
        this.hierarchy = hierarchy;
        this.parent = parent;
        if (parent != null) {
            properties.addAll(parent.properties);
        }
        if (hierarchy != null) {
            hierarchy.members.add(this);
        }
    }

    /** Whether no object is of this class itself. */
    public boolean isAbstract() {
        return Modifier.isAbstract(type.getModifiers());
    }

    /** Whether it shares the table of another entity, whose rows have nothing in the columns that it adds. */
    public boolean isInTableOfOther() {
        return parent != null && hierarchy != null && hierarchy.isSingleTable();
    }

    /** The columns that it adds to those of the entity above it. */
    public List<ColumnDraft> ownColumns() {
        return parent == null ? columns : columns.subList(parent.columns.size(), columns.size());
    }

    /** The columns of its table: where it has one of its own below another, the key in its order and what it adds. */
    public List<ColumnDraft> tableColumns() {
        if (parent == null || isInTableOfOther()) {
            return columns;
        }
        List<ColumnDraft> own = new ArrayList<>();
        for (PropertyDraft property : keyProperties()) {
            columns.stream().filter(column -> column.property() == property).forEach(own::add);
        }
        own.addAll(ownColumns());
        return own;
    }

    private List<PropertyDraft> keyProperties() {
        PropertyDraft one = keyRelation == null ? key : keyRelation;
        return one == null || !keyFields.isEmpty() ? keyFields : List.of(one);
    }

    /** The class that adds one of its columns: itself, or one above. */
    public EntityDraft declaring(ColumnDraft column) {
        return parent == null || ownColumns().contains(column) ? this : parent.declaring(column);
    }

    /** The indexes that it adds to those of the entity above it. */
    public List<ColumnIndex> ownIndexes() {
        return parent == null
                ? columnIndexes
                : columnIndexes.subList(parent.columnIndexes.size(), columnIndexes.size());
    }

    @Override
    public List<PropertyDraft> added() {
        return parent == null ? properties : properties.subList(parent.properties.size(), properties.size());
    }

    @Override
    public List<PropertyDraft> inRows() {
        List<PropertyDraft> all = new ArrayList<>(sound());
        for (EntityDraft member : hierarchy == null ? List.<EntityDraft>of() : hierarchy.members) {
            if (member.isBelow(this)) {
                all.addAll(member.own());
            }
        }
        return all;
    }

    /** Whether it extends another one, however far. */
    public boolean isBelow(EntityDraft other) {
        return parent != null && (parent == other || parent.isBelow(other));
    }

    @Override
    public List<PropertyDraft> own() {
        return added().stream().filter(property -> !property.broken).toList();
    }
}
