// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.NativeEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Collects what discovery found out about one entity and freezes it. Not thread-safe. */
public final class EntityMetadataBuilder {

    final int index;
    final Class<?> type;
    final String table;
    final List<Property> properties = new ArrayList<>();
    final List<MappedColumn> columns = new ArrayList<>();
    final List<IndexMapping> indexes = new ArrayList<>();
    Construction construction = Construction.NO_ARGUMENTS;
    KeyGeneration keyGeneration = KeyGeneration.ASSIGNED;

    List<MappedColumn> keyParts = List.of();

    @Nullable
    LongFunction<Object> keyMaker;

    @Nullable
    HierarchyPlace place;

    final List<CheckMapping> checks = new ArrayList<>();

    final List<EntityMetadata.Trigger> triggers = new ArrayList<>();

    String comment = "";

    String schema = "";

    List<NativeEnum> nativeEnums = List.of();

    boolean readOnly;

    @Nullable
    ViewMapping view;

    List<ToManyProperty.Sort> orderBy = List.of();

    String keyRelation = "";

    @Nullable
    MappedColumn wholeKey;

    @Nullable
    KeyFields keyFields;

    /** Starts with the number, the class and the table. */
    public EntityMetadataBuilder(int index, Class<?> type, String table) {
        this.index = index;
        this.type = type;
        this.table = table;
    }

    /** Adds the next property. */
    public EntityMetadataBuilder property(Property property) {
        properties.add(property);
        return this;
    }

    /** Adds the next column; its index must be the number of columns so far. */
    public EntityMetadataBuilder column(MappedColumn column) {
        if (column.index() != columns.size()) {
            throw new IllegalArgumentException("column " + column.path() + " must have the index " + columns.size());
        }
        columns.add(column);
        return this;
    }

    /** Adds an index or unique constraint. */
    public EntityMetadataBuilder index(IndexMapping mapping) {
        indexes.add(mapping);
        return this;
    }

    /** Adds a condition that rows are held to. */
    public EntityMetadataBuilder check(CheckMapping mapping) {
        checks.add(mapping);
        return this;
    }

    /** Sets what the table is for. */
    public EntityMetadataBuilder comment(String value) {
        this.comment = value;
        return this;
    }

    /** Sets the schema that the table lies in; empty for where the connection looks by itself. */
    public EntityMetadataBuilder schema(String value) {
        this.schema = value;
        return this;
    }

    /** Sets the enums whose constants the store knows, and that columns are of. */
    public EntityMetadataBuilder nativeEnums(List<NativeEnum> value) {
        this.nativeEnums = value;
        return this;
    }

    /** Adds work that the store does by itself. */
    public EntityMetadataBuilder trigger(EntityMetadata.Trigger mapping) {
        triggers.add(mapping);
        return this;
    }

    /** Sets how objects are made. */
    public EntityMetadataBuilder construction(Construction value) {
        this.construction = value;
        return this;
    }

    /** Sets where keys come from. */
    public EntityMetadataBuilder keyGeneration(KeyGeneration value) {
        this.keyGeneration = value;
        return this;
    }

    /** Sets who makes keys, given the time in milliseconds since 1970, where these are {@link KeyGeneration#MADE}. */
    public EntityMetadataBuilder keyMaker(@Nullable LongFunction<Object> value) {
        this.keyMaker = value;
        return this;
    }

    /** Sets the parts of a key of several, with paths from the key. */
    public EntityMetadataBuilder keyParts(List<MappedColumn> parts) {
        this.keyParts = parts;
        return this;
    }

    /** Sets the place in a hierarchy. */
    public EntityMetadataBuilder place(HierarchyPlace value) {
        this.place = value;
        return this;
    }

    /** Sets whether rows are only read. */
    public EntityMetadataBuilder readOnly(boolean value) {
        this.readOnly = value;
        return this;
    }

    /** Sets the view that rows are of; null for a table. */
    public EntityMetadataBuilder view(@Nullable ViewMapping value) {
        this.view = value;
        return this;
    }

    /** In which order lists of its objects come. */
    public EntityMetadataBuilder orderBy(List<ToManyProperty.Sort> value) {
        this.orderBy = value;
        return this;
    }

    /** Sets the name of the relation that is the key, where one is; empty for a key that is a value. */
    public EntityMetadataBuilder keyRelation(String value) {
        this.keyRelation = value;
        return this;
    }

    /** Sets the key of several fields as one value, which stands where the first of its fields does, and what it is; null for a key of one. */
    public EntityMetadataBuilder keyFields(@Nullable MappedColumn whole, @Nullable KeyFields value) {
        this.wholeKey = whole;
        this.keyFields = value;
        return this;
    }

    /** The frozen metadata. Exactly one column must be the key. */
    public EntityMetadata build() {
        return new EntityMetadata(this);
    }
}
