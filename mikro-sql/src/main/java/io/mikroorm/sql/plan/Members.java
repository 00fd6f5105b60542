// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.TableRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a to-many relation as a select of their own.
 *
 * @param from the first table: the members', or the pivot
 * @param tables the tables of the select
 * @param ownerKey where the owner's key stands, or what members have of it instead
 * @param relation the relation
 * @param foreignKey of a one-to-many, the members' column with the key of their owner; null of a many-to-many
 * @param openKey where the member's key stands, in a row of an entity, which may lead to no member; null where each row has a member
 * @param kind what tells the rows of the relation from those of others in a pivot that they share; null where it has all
 * @param place where the member's place among those of its owner stands; null where it has none
 */
record Members(
        ToManyProperty relation,
        TableRef from,
        JoinPlanner tables,
        Columns ownerKey,
        @Nullable MappedColumn foreignKey,
        @Nullable Columns openKey,
        @Nullable Condition kind,
        @Nullable Columns place) {

    static Members of(CollectionPath path, AliasAllocator aliases) {
        return of(path.property(), path.target(), aliases);
    }

    static Members of(ToManyProperty relation, EntityMetadata target, AliasAllocator aliases) {
        ToManyProperty.Pivot pivot = relation.pivot();
        if (pivot == null) {
            JoinPlanner tables = JoinPlanner.from(aliases, target);
            MappedColumn foreignKey = foreignKey(relation, target);
            Columns owner = tables.root().columns(foreignKey);
            return new Members(relation, tables.table(), tables, owner, foreignKey, null, null, null);
        }
        String alias = aliases.next(pivot.table());
        Columns key = Columns.of(alias, pivot.targetColumns());
        return new Members(
                relation,
                Tables.of(pivot, alias),
                JoinPlanner.behind(aliases, target, key),
                Columns.of(alias, pivot.ownerColumns()),
                null,
                pivot.entity() == null ? null : key,
                kind(alias, pivot),
                place(alias, relation));
    }

    /** That a row of a pivot table is of the relation, where others have rows there too; null for a table of one relation. */
    static @Nullable Condition kind(@Nullable String alias, ToManyProperty.Pivot pivot) {
        ToManyProperty.Pivot.Kind kind = pivot.kind();
        return kind == null ? null : Condition.equal(new Column(alias, kind.column()), Literal.ofName(kind.value()));
    }

    /** The same beside another condition. */
    static Condition and(@Nullable Condition kind, Condition other) {
        return kind == null ? other : Condition.and(List.of(kind, other));
    }

    /** Where the place of a member stands in a pivot table; null where members have none. */
    static @Nullable Columns place(String pivot, ToManyProperty relation) {
        String place = relation.place();
        return place == null ? null : Columns.of(pivot, List.of(place));
    }

    /** In the order of their places; none where they have no places. */
    List<OrderItem> inPlace() {
        return place == null ? List.of() : place.ascending();
    }

    /** Belonging to an owner; asked for when all that needs the members' own table is there, which leaves rows without a member out. */
    Condition linkedTo(Anchor owner) {
        Condition linked = of(owner);
        return openKey == null || !tables.joins().isEmpty()
                ? linked
                : Condition.and(List.of(linked, openKey.isNull(true)));
    }

    /** Having the key of an owner. */
    Condition of(Anchor owner) {
        return and(
                kind,
                ownerKey.equal(foreignKey == null ? owner.key() : referredTo(owner, foreignKey, relation.owner())));
    }

    /** What a foreign key has of the rows that it leads to: their key, or another value, behind the name of the class where it has that. */
    static Columns referredTo(Anchor owner, MappedColumn foreignKey, Class<?> type) {
        ToOneProperty toOwner = foreignKey.relation();
        Columns own = toOwner.targetKey() == null ? owner.key() : owner.columns(toOwner.referenced(owner.entity()));
        return own.referredTo(foreignKey, type);
    }

    /** The same where the key of the owner is asked for, of a foreign key that has another value: the owner's table is joined. */
    Columns ownerKey(MetadataStorage metadata) {
        ToOneProperty toOwner = foreignKey == null ? null : foreignKey.relation();
        return foreignKey == null || toOwner == null || toOwner.targetKey() == null
                ? ownerKey
                : tables.toOne(tables.root(), foreignKey.path(), toOwner, metadata.get(relation.owner()))
                        .key();
    }

    /** The members' column with the key of their owner, of a one-to-many. */
    static MappedColumn foreignKey(ToManyProperty relation, EntityMetadata target) {
        String mappedBy = relation.mappedBy();
        return known(mappedBy == null ? null : target.column(mappedBy), relation.name());
    }

    static MappedColumn known(@Nullable MappedColumn column, String relation) {
        if (column == null) {
            throw new IllegalStateException("The metadata has no foreign key for the relation " + relation);
        }
        return column;
    }
}
