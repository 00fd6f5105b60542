// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one entity in a hierarchy with a table for each class. Its own one is in the select already; the others are joined when
 * something of theirs is first needed, by the key that all have: those of classes above always have a row, those of classes below may not.
 */
final class JoinedTables {

    private final EntityMetadata entity;
    private final Hierarchy hierarchy;
    private final boolean always;
    private final AliasAllocator aliases;
    private final List<Join> joins;
    private final Map<EntityMetadata, String> known = new LinkedHashMap<>();

    /**
     * Begins with the entity's own table.
     *
     * @param always whether each row of the select has one of the entity
     * @param joins where joins are added
     */
    JoinedTables(EntityMetadata entity, String alias, boolean always, AliasAllocator aliases, List<Join> joins) {
        this.entity = entity;
        this.hierarchy = Objects.requireNonNull(entity.hierarchy());
        this.always = always;
        this.aliases = aliases;
        this.joins = joins;
        known.put(entity, alias);
    }

    /** The table that has a value. The key is in all of them. */
    String aliasOf(MappedColumn column) {
        return alias(declaring(column));
    }

    /** The entity in whose own table a value is. */
    EntityMetadata declaring(MappedColumn column) {
        boolean own = column == entity.key() || hierarchy.placeOf(column) < 0;
        return own ? entity : hierarchy.declaring(column);
    }

    /** What the table of a class above or below is called. */
    String alias(EntityMetadata other) {
        String alias = known.get(other);
        if (alias != null) {
            return alias;
        }
        String added = aliases.next(other.table());
        known.put(other, added);
        Table table = Tables.of(other, added);
        Columns key = key(entity);
        boolean above = entity.isA(other);
        joins.add(
                above && always
                        ? Join.inner(table, key(other).equal(key))
                        : Join.left(table, key(other).equal(key)));
        return added;
    }

    private Columns key(EntityMetadata of) {
        return Columns.of(alias(of), entity.key().names());
    }

    /** The number of the row's class among those that it can be of: the lowest class that has a row for the key. */
    Expression kind() {
        List<Case.When> whens = new ArrayList<>();
        List<EntityMetadata> concrete = hierarchy.concrete();
        for (int i = concrete.size() - 1; i >= 0; i--) {
            whens.add(new Case.When(key(concrete.get(i)).isNull(true), Literal.of(i)));
        }
        return new Case(whens, null);
    }

    private static @Nullable Hierarchy above(Hierarchy hierarchy) {
        EntityMetadata parent = hierarchy.parent();
        return parent == null ? null : parent.hierarchy();
    }

    /** What the tables are called that have a part of each row: the entity's own one, and those of classes above. */
    List<String> certain() {
        for (Hierarchy above = hierarchy; above != null; above = above(above)) {
            alias(above.family().get(0));
        }
        List<String> certain = new ArrayList<>();
        known.forEach((of, alias) -> {
            if (entity.isA(of)) {
                certain.add(alias);
            }
        });
        return certain;
    }
}
