// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.ReferentialAction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one entity: many-to-one, or one side of a one-to-one.
 *
 * @param target the target's class
 * @param isRef whether the field is a {@code Ref<T>}; otherwise it holds the entity itself
 * @param nullable whether it may be empty
 * @param oneToOne whether the target belongs to this entity alone
 * @param mappedBy the target's property that holds the foreign key; null when this side holds it
 * @param inversedBy the target's property that mirrors this one: its to-many of a many-to-one, the other side of a
 *     one-to-one; null when there is none, and where there are several targets, of which each has its own
 * @param orphanRemoval whether a target that is replaced or unset is deleted
 * @param joinAlways whether the target is joined and loaded with its owner whatever is asked for, since no object that only
 *     knows its key can be made of it
 * @param onDelete what the database does to this row when the target's row is deleted
 * @param onUpdate what the database does to this row when the key of the target's row is changed
 * @param deferred whether the foreign key is checked at the end of the transaction only, where the database can do that
 * @param eager whether the target is loaded with its owner without being asked for
 * @param targets where the target may be of several classes with tables of their own, these; {@code target} is then what they have in common,
 *     and no entity
 * @param targetKey the target's property whose value the foreign key has; null where it has the key
 * @param ownColumns the columns of the foreign key that it writes, where other properties write the rest; empty where it writes all
 * @param persisted whether it is written; otherwise other properties write all of its columns
 * @param constraint the foreign key of the database
 */
public record ToOneProperty(
        String name,
        FieldRef field,
        Class<?> target,
        boolean isRef,
        boolean nullable,
        boolean oneToOne,
        @Nullable String mappedBy,
        @Nullable String inversedBy,
        Set<Cascade> cascade,
        boolean orphanRemoval,
        boolean joinAlways,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean deferred,
        boolean eager,
        @Nullable PolymorphicTargets targets,
        @Nullable String targetKey,
        List<String> ownColumns,
        boolean persisted,
        Constraint constraint)
        implements Property {

    /**
     * What looks after a relation in the database.
     *
     * @param exists whether there is anything; otherwise a row may refer to one that is not there
     * @param name its name; empty for that of the naming strategy
     * @param defaultKey the key that a row refers to where a statement says nothing of it; null for none
     */
    public record Constraint(
            boolean exists, String name, @Nullable Object defaultKey) {

        /** One about which nothing is said. */
        public static final Constraint PLAIN = new Constraint(true, "", null);
    }

    /** Takes a copy. */
    public ToOneProperty {
        ownColumns = List.copyOf(ownColumns);
    }

    /**
     * Whether no field has it: the collection of the target that mirrors it, or several with some of its members each, say whose a row is. What it
     * holds is known of rows alone, and changes when they are written.
     */
    public boolean isOfCollection() {
        return field.isNowhere();
    }

    /** Whether it writes a column of its foreign key; otherwise another property does. */
    public boolean writes(String column) {
        return persisted && (ownColumns.isEmpty() || ownColumns.stream().anyMatch(column::equalsIgnoreCase));
    }

    /** Whether it leads back over a relation that leads to its entity. */
    public boolean isWayBack(@Nullable Property from) {
        if (from instanceof ToManyProperty toMany) {
            return !toMany.isManyToMany() && name.equals(toMany.mappedBy()) && leadsTo(toMany.owner());
        }
        return from instanceof ToOneProperty toOne
                && oneToOne
                && toOne.oneToOne
                && (name.equals(toOne.mappedBy) || toOne.name.equals(mappedBy));
    }

    /** What the foreign key refers to in the target: the key, unless the mapping names another value. */
    public MappedColumn referenced(EntityMetadata entity) {
        MappedColumn named = targetKey == null ? entity.key() : entity.column(targetKey);
        if (named == null) {
            throw new IllegalStateException(entity.name() + " has no " + targetKey);
        }
        return named;
    }

    /** Whether the target may be of several classes with tables of their own. */
    public boolean isPolymorphic() {
        return targets != null;
    }

    /** Whether it may lead to entities of a class. */
    public boolean leadsTo(Class<?> entity) {
        return targets == null ? target == entity : targets.of(entity) != null;
    }

    /** The property of an entity that it leads to which mirrors it; null when there is none. */
    public @Nullable String inverseIn(Class<?> entity) {
        PolymorphicTargets.Target of = targets == null ? null : targets.of(entity);
        return of == null ? inversedBy : of.inversedBy();
    }

    /**
     * What rows have beside the key of an entity that it leads to, in the column with the class; null of a relation to one class. Of an entity above
     * one that it leads to, what they have for that one, which mirrors it.
     */
    public @Nullable String nameOf(Class<?> entity) {
        PolymorphicTargets.Target of = targets == null ? null : targets.mirroredIn(entity);
        return of == null ? null : of.value();
    }

    /** What the foreign key holds for a target with a key. */
    public Object stored(EntityMetadata entity, Object key) {
        return targets == null ? key : targets.key(entity.type(), key);
    }

    /** The name of the target's class, or those of all of them. */
    public String targetName() {
        return targets == null ? target.getSimpleName() : targets.toString();
    }

    /** Whether this side holds the foreign key. */
    public boolean isOwner() {
        return mappedBy == null;
    }
}
