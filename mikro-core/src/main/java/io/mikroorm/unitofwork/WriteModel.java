// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.unitofwork.ForeignKey.Mirror;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the write path wants to know of a model: made once for each, shared by all units of work. Immutable and thread-safe. */
public final class WriteModel {

    private final MetadataStorage metadata;
    private final Capabilities store;
    private final Function<String, ChronoUnit> timeUnits;
    private final QueryResolver queries;
    private final List<EntityWrites> entities = new ArrayList<>();

    /**
     * Works it out of the metadata.
     *
     * @param store what the store can do by itself
     * @param timeUnits the finest fraction of a second that a column's times have, by what the mapping says that the column is
     * @param queries who writes the queries for values that the store has made
     */
    public WriteModel(
            MetadataStorage metadata,
            Capabilities store,
            Function<String, ChronoUnit> timeUnits,
            QueryResolver queries) {
        this.metadata = metadata;
        this.store = store;
        this.timeUnits = timeUnits;
        this.queries = queries;
        int[] ranks = CommitOrderCalculator.ofModel(metadata);
        for (EntityMetadata entity : metadata) {
            Hierarchy hierarchy = entity.hierarchy();
            EntityMetadata parent = hierarchy == null ? null : hierarchy.parent();
            entities.add(
                    new EntityWrites(entity, ranks[entity.index()], parent == null ? List.of() : of(parent).uniques));
        }
        entities.forEach(this::addForeignKeys);
        entities.forEach(this::addMirrors);
        for (EntityWrites entity : entities) {
            entity.incoming.stream()
                    .filter(key -> isAskedFor(key, entity.metadata))
                    .forEach(entity.referring::add);
            entity.incoming.stream().filter(this::isFollowing).forEach(entity.following::add);
        }
    }

    QueryResolver queries() {
        return queries;
    }

    boolean writesParts() {
        return store.has(Feature.OBJECT_PARTS);
    }

    Function<String, ChronoUnit> timeUnits() {
        return timeUnits;
    }

    EntityWrites of(EntityMetadata entity) {
        return entities.get(entity.index());
    }

    List<EntityWrites> entities() {
        return entities;
    }

    private void addForeignKeys(EntityWrites entity) {
        EntityWrites parent = parent(entity);
        if (parent != null) {
            entity.foreignKeys.addAll(parent.foreignKeys);
            entity.toValues.addAll(parent.toValues);
        }
        int inherited = parent == null ? 0 : parent.metadata.columns().size();
        for (MappedColumn column : entity.metadata.columns()) {
            if (column.isForeignKey() && column.index() >= inherited) {
                ForeignKey key = foreignKey(entity, column);
                entity.foreignKeys.add(key);
                if (column.relation().targetKey() != null) {
                    entity.toValues.add(key);
                }
                if (!entity.metadata.isView()) { // whose rows go by themselves
                    targetsOf(key).forEach(target -> of(target).incoming.add(key));
                }
            }
        }
    }

    /** The entity above, which comes earlier in the model and has all of what it has too. */
    private @Nullable EntityWrites parent(EntityWrites entity) {
        Hierarchy hierarchy = entity.metadata.hierarchy();
        EntityMetadata parent = hierarchy == null ? null : hierarchy.parent();
        return parent == null ? null : of(parent);
    }

    /** The entities that a foreign key may lead to. */
    private List<EntityMetadata> targetsOf(ForeignKey key) {
        List<EntityMetadata> all = new ArrayList<>();
        metadata.targets(key.relation()).forEach(target -> all.addAll(family(target)));
        return all;
    }

    /** An entity and those below it. */
    static List<EntityMetadata> family(EntityMetadata entity) {
        Hierarchy hierarchy = entity.hierarchy();
        return hierarchy == null ? List.of(entity) : hierarchy.family();
    }

    /** Whether who refers by it is to be loaded: no collection of the target has them, or the database would leave what hangs on them. */
    private boolean isAskedFor(ForeignKey key, EntityMetadata target) {
        if (key.owner().isReadOnly()) {
            return false;
        }
        return key.relation().isPolymorphic()
                ? key.isKeptInOrder() && key.toMany(target) < 0
                : key.cascades() && leavesOthers(key.owner(), new HashSet<>());
    }

    /** Whether a flush that changes the value to which it refers writes it anew, as no foreign key of the database does. */
    private boolean isFollowing(ForeignKey key) {
        ToOneProperty relation = key.relation();
        boolean kept = !relation.isPolymorphic() && relation.constraint().exists() && store.has(Feature.FOREIGN_KEYS);
        return relation.targetKey() != null
                && !kept
                && key.column().isWritten()
                && !key.owner().isReadOnly();
    }

    /** Whether the database, which deletes rows of an entity with what they refer to, leaves others that refer to them. */
    private boolean leavesOthers(EntityMetadata owner, Set<EntityMetadata> seen) {
        for (EntityMetadata entity : family(owner)) {
            if (seen.add(entity)
                    && (hasSharedLinks(entity)
                            || of(entity).incoming.stream().anyMatch(key -> leavesOthers(key, seen)))) {
                return true;
            }
        }
        return false;
    }

    private boolean leavesOthers(ForeignKey key, Set<EntityMetadata> seen) {
        return key.isKeptInOrder() || key.cascades() && leavesOthers(key.owner(), seen);
    }

    /** Whether it has links without a foreign key to it, as they are in a table with those of other classes. */
    private static boolean hasSharedLinks(EntityMetadata entity) {
        for (ToManyProperty relation : entity.toManys()) {
            ToManyProperty.Pivot pivot = relation.pivot();
            if (pivot != null && !pivot.refers(pivot.ownerColumns())) {
                return true;
            }
        }
        return false;
    }

    private ForeignKey foreignKey(EntityWrites entity, MappedColumn column) {
        List<EntityMetadata> targets = metadata.targets(column.relation());
        List<Mirror> mirrors = new ArrayList<>(1);
        for (EntityMetadata target : targets) {
            String name = column.relation().inverseIn(target.type());
            Property property = name == null ? null : target.property(name);
            if (property instanceof ToManyProperty members) {
                mirrors.add(new Mirror(target, members.index(), -1));
            } else if (property instanceof ToOneProperty one) {
                mirrors.add(new Mirror(target, -1, target.inverseToOnes().indexOf(one)));
            }
        }
        boolean deferred = column.relation().deferred() && store.has(Feature.DEFERRABLE_FOREIGN_KEYS);
        int property = entity.propertyOf(column.index());
        return new ForeignKey(entity.metadata, column, targets.get(0), property, List.copyOf(mirrors), deferred);
    }

    private void addMirrors(EntityWrites entity) {
        EntityWrites parent = parent(entity);
        if (parent != null) {
            entity.toManys.addAll(parent.toManys);
            entity.replaceable.addAll(parent.replaceable);
            entity.partials.addAll(parent.partials);
            entity.inverses.addAll(parent.inverses);
        }
        List<ToManyProperty> toManys = entity.metadata.toManys();
        for (ToManyProperty property : toManys.subList(entity.toManys.size(), toManys.size())) {
            ToManyRelation relation = toMany(entity, property);
            entity.toManys.add(relation);
            if (property.isPartial()) {
                entity.partials.add(relation);
            }
            family(relation.target()).forEach(target -> of(target).containing.add(relation));
            if (!property.field().isFinal() && !property.isPlain()) {
                entity.replaceable.add(relation);
            }
        }
        List<ToOneProperty> inverses = entity.metadata.inverseToOnes();
        for (int i = entity.inverses.size(); i < inverses.size(); i++) {
            ToOneProperty property = inverses.get(i);
            ForeignKey key = keyOf(metadata.get(property.target()), property.mappedBy());
            entity.inverses.add(new InverseRelation(
                    entity.metadata, property, i, entity.metadata.inverseProperty(i), Objects.requireNonNull(key)));
        }
    }

    private ToManyRelation toMany(EntityWrites entity, ToManyProperty property) {
        EntityMetadata target = metadata.get(property.target());
        if (!property.isManyToMany()) {
            return new ToManyRelation(entity.metadata, property, target, keyOf(target, property.mappedBy()), -1);
        }
        String mirror = property.isOwner() ? property.inversedBy() : property.mappedBy();
        Property other = mirror == null ? null : target.property(mirror);
        int index = other instanceof ToManyProperty members ? members.index() : -1;
        return new ToManyRelation(entity.metadata, property, target, null, index);
    }

    private @Nullable ForeignKey keyOf(EntityMetadata owner, @Nullable String property) {
        for (ForeignKey key : of(owner).foreignKeys) {
            if (key.column().path().equals(property)) {
                return key;
            }
        }
        return null;
    }
}
