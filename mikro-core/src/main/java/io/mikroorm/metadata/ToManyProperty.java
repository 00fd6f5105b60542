// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.metadata.IndexCondition.Comparison;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation to many entities, held in an {@code EntityCollection}, or in a plain {@code List}, {@code Set} or {@code Collection}.
 *
 * @param owner the entity's class that has this property
 * @param target the members' class
 * @param index the number of this property among the to-many properties of its entity
 * @param mappedBy the target's property that holds the foreign key or owns the pivot; null on the owning side of a
 *     many-to-many
 * @param inversedBy on the owning side of a many-to-many: the target's property that mirrors it, if any
 * @param pivot the pivot table, the same value on both sides but seen from this one; null for a one-to-many
 * @param orderBy the order in which it is loaded; empty for none
 * @param orphanRemoval whether a member that is taken out is deleted
 * @param eager whether the members are loaded with their owner without being asked for
 * @param where what all of its members meet, so that it has no others; empty for all that are linked
 */
public record ToManyProperty(
        String name,
        FieldRef field,
        Class<?> owner,
        Class<?> target,
        int index,
        @Nullable String mappedBy,
        @Nullable String inversedBy,
        @Nullable Pivot pivot,
        List<Sort> orderBy,
        Set<Cascade> cascade,
        boolean orphanRemoval,
        boolean eager,
        List<Shown> where)
        implements Property {

    /** Whether the field is of a type of the JDK, and holds what shows an {@code EntityCollection}. */
    public boolean isPlain() {
        return isPlain(field.type());
    }

    /** Whether a class is that of a plain field. */
    public static boolean isPlain(Class<?> type) {
        return type == List.class || type == Set.class || type == Collection.class;
    }

    /** Whether it has only some of the rows that are linked. */
    public boolean isPartial() {
        return !where.isEmpty();
    }

    /** Whether it goes through a pivot table. */
    public boolean isManyToMany() {
        return pivot != null;
    }

    /** Whether the flush reads this side: the side of a many-to-many that owns the pivot table. */
    public boolean isOwner() {
        return mappedBy == null;
    }

    /** The column of the pivot table with the places of the members of an owner; null where they are in no order of their own. */
    public @Nullable String place() {
        return pivot == null || !isOwner() ? null : pivot.place();
    }

    /** Whether the members stay in the order in which the application has put them. */
    public boolean hasFixedOrder() {
        return place() != null;
    }

    /**
     * A pivot table as one side sees it.
     *
     * @param schema the schema that it lies in, which is that of the entity that owns the relation; empty for where the connection looks by itself
     * @param table its name
     * @param ownerColumns the columns with the key of the entity that has the property: one, but for a key that the store keeps in several
     * @param targetColumns the columns with the key of the member
     * @param named whether the mapping names it: a store that has another way to keep links then takes the table nevertheless
     * @param entity the class of the entity whose table it is; null where it is nobody's
     * @param place the column with the places of the members of one owner, whichever side that is; null where they are in no order
     * @param kind what tells its links from those of other relations in the same table; null where there are no others
     * @param rules what the database does to links when one of their sides goes away
     */
    public record Pivot(
            String schema,
            String table,
            List<String> ownerColumns,
            List<String> targetColumns,
            boolean named,
            @Nullable Class<?> entity,
            @Nullable String place,
            @Nullable Kind kind,
            Rules rules) {

        /** Takes copies. */
        public Pivot {
            ownerColumns = List.copyOf(ownerColumns);
            targetColumns = List.copyOf(targetColumns);
        }

        /** One that is no entity's. */
        public Pivot(String table, List<String> ownerColumns, List<String> targetColumns, boolean named) {
            this("", table, ownerColumns, targetColumns, named, null, null, null, Rules.DEFAULT);
        }

        /** One of two columns that the mapping does not name. */
        public Pivot(String table, String ownerColumn, String targetColumn) {
            this(table, List.of(ownerColumn), List.of(targetColumn), false);
        }

        /** The one column with the key of the entity that has the property, in a store that keeps keys in one. */
        public String ownerColumn() {
            return ownerColumns.get(0);
        }

        /** The one column with the key of the member, in a store that keeps keys in one. */
        public String targetColumn() {
            return targetColumns.get(0);
        }

        /** The same in a schema. */
        public Pivot in(String other) {
            return new Pivot(other, table, ownerColumns, targetColumns, named, entity, place, kind, rules);
        }

        /** Its name with that of its schema before it, where it has one: what it is known by, and not quoted. */
        public String qualifiedTable() {
            return schema.isEmpty() ? table : schema + "." + table;
        }

        /** As the other side sees it. */
        public Pivot reversed() {
            return new Pivot(schema, table, targetColumns, ownerColumns, named, entity, place, kind, rules.reversed());
        }

        /** Whether a foreign key can lead from some of its columns: not from those that hold keys of several classes. */
        public boolean refers(List<String> columns) {
            return kind == null || !kind.keys.equals(columns);
        }

        /** The table, whichever of the relations that share it has the rows. */
        public Pivot ofAll() {
            Kind all = kind == null ? null : new Kind(kind.column, "", kind.keys);
            return new Pivot(schema, table, ownerColumns, targetColumns, named, entity, place, all, rules);
        }

        /**
         * What the database does to links.
         *
         * @param onDelete when one of their sides is deleted; by default they go with it
         * @param onUpdate when the key of one of their sides is changed
         * @param foreignKeyName what the foreign key to the entity that has the property is called; empty for the naming strategy's name
         * @param inverseForeignKeyName the same of that to the member
         */
        public record Rules(
                ReferentialAction onDelete,
                ReferentialAction onUpdate,
                String foreignKeyName,
                String inverseForeignKeyName) {

            /** What it does where the mapping says nothing. */
            public static final Rules DEFAULT = new Rules(ReferentialAction.DEFAULT, ReferentialAction.DEFAULT, "", "");

            /** The same with these names. */
            public Rules named(String one, String other) {
                return new Rules(onDelete, onUpdate, one, other);
            }

            Rules reversed() {
                return named(inverseForeignKeyName, foreignKeyName);
            }
        }

        /**
         * What the rows of one relation have in a table with those of several classes.
         *
         * @param column the column with the class
         * @param value what it has in rows of the relation
         * @param keys the columns with keys of entities of this class, from which no foreign key leads
         */
        public record Kind(String column, String value, List<String> keys) {

            /** Takes a copy. */
            public Kind {
                keys = List.copyOf(keys);
            }
        }
    }

    /**
     * One part of an order.
     *
     * @param path the property, with dots into relations and embeddables
     */
    public record Sort(String path, boolean descending) {

        /** As in a mapping. */
        @Override
        public String toString() {
            return descending ? path + " desc" : path;
        }
    }

    /**
     * What a member meets.
     *
     * @param path the property of the member, with dots into embeddables
     * @param comparison how it is compared
     * @param value with what, as the property's Java value; null for comparisons with null
     */
    public record Shown(
            String path, Comparison comparison, @Nullable Object value) {

        /** As in a mapping. */
        @Override
        public String toString() {
            return path + " " + comparison.sign() + (value == null ? "" : " " + value);
        }
    }
}
