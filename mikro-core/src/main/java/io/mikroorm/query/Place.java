// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToOneProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a path has come to: an entity, reached from the root over to-one relations, and perhaps inside one of its embeddables.
 *
 * @param embedded the embeddable; null for the entity itself
 * @param prefix the embeddable's path in the entity with a dot behind it; empty for the entity itself
 */
record Place(
        EntityMetadata root,
        List<ToOneStep> joins,
        EntityMetadata entity,
        @Nullable EmbeddedProperty embedded,
        String prefix) {

    static Place of(EntityMetadata root) {
        return new Place(root, List.of(), root, null, "");
    }

    @Nullable
    Property property(String name) {
        if (embedded == null) {
            return entity.property(name);
        }
        for (Property property : embedded.properties()) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    List<Property> properties() {
        return embedded == null ? entity.properties() : embedded.properties();
    }

    Place enter(EmbeddedProperty property) {
        return new Place(root, joins, entity, property, prefix + property.name() + ".");
    }

    Place follow(ToOneProperty property, EntityMetadata target) {
        List<ToOneStep> further = new ArrayList<>(joins);
        further.add(new ToOneStep(entity, prefix + property.name(), property, target));
        return new Place(root, further, target, null, "");
    }

    /** The column of a property with a value of its own here, or of a relation whose foreign key is here. */
    ColumnPath column(String name) {
        MappedColumn column = entity.column(prefix + name);
        if (column == null) {
            throw new IllegalStateException("The metadata of " + entity.name() + " has no column " + prefix + name);
        }
        return isKeyBehindRelation(column) ? folded() : new ColumnPath(root, joins, entity, column);
    }

    private boolean isKeyBehindRelation(MappedColumn column) {
        return column == entity.key()
                && !joins.isEmpty()
                && joins.get(joins.size() - 1).foreignKey() != null;
    }

    /** The foreign key of the last relation, instead of the key that it refers to. */
    private ColumnPath folded() {
        ToOneStep last = joins.get(joins.size() - 1);
        MappedColumn foreignKey = last.foreignKey();
        return new ColumnPath(
                root,
                joins.subList(0, joins.size() - 1),
                last.entity(),
                foreignKey == null ? entity.key() : foreignKey);
    }

    /** The key of the target of a relation, on this side where it is. */
    ColumnPath relation(ToOneProperty property, EntityMetadata target) {
        if (property.isOwner()) {
            return column(property.name());
        }
        Place behind = follow(property, target);
        return new ColumnPath(root, behind.joins, target, target.key());
    }

    /** {@code Author}, or {@code Author.address}, for messages. */
    String describe() {
        return prefix.isEmpty() ? entity.name() : entity.name() + "." + prefix.substring(0, prefix.length() - 1);
    }

    /** {@code Author.name}, for messages. */
    String describe(String name) {
        return describe() + "." + name;
    }
}
