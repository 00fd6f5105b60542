// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the write path wants to know of a model: made once for each, shared by all units of work. Immutable and thread-safe. */
public final class WriteModel {

    private final MetadataStorage metadata;
    private final boolean deferring;
    private final Function<String, ChronoUnit> timeUnits;
    private final List<EntityWrites> entities = new ArrayList<>();

    /**
     * Works it out of the metadata.
     *
     * @param deferring whether the store can check foreign keys at the end of a transaction
     */
    public WriteModel(MetadataStorage metadata, boolean deferring) {
        this(metadata, deferring, columnType -> ChronoUnit.NANOS);
    }

    /**
     * Works it out of the metadata.
     *
     * @param deferring whether the store can check foreign keys at the end of a transaction
     * @param timeUnits the finest fraction of a second that a column's times have, by what the mapping says that the column is
     */
    public WriteModel(MetadataStorage metadata, boolean deferring, Function<String, ChronoUnit> timeUnits) {
        this.metadata = metadata;
        this.deferring = deferring;
        this.timeUnits = timeUnits;
        int[] ranks = CommitOrderCalculator.ofModel(metadata);
        for (EntityMetadata entity : metadata) {
            entities.add(new EntityWrites(entity, ranks[entity.index()]));
        }
        entities.forEach(this::addForeignKeys);
        entities.forEach(this::addMirrors);
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
        for (MappedColumn column : entity.metadata.columns()) {
            if (column.isForeignKey()) {
                ForeignKey key = foreignKey(entity, column);
                entity.foreignKeys.add(key);
                of(key.target()).incoming.add(key);
            }
        }
    }

    private ForeignKey foreignKey(EntityWrites entity, MappedColumn column) {
        EntityMetadata target = metadata.get(column.relation().target());
        String mirror = column.relation().inversedBy();
        Property property = mirror == null ? null : target.property(mirror);
        int toMany = property instanceof ToManyProperty members ? members.index() : -1;
        int inverse =
                property instanceof ToOneProperty one ? target.inverseToOnes().indexOf(one) : -1;
        boolean deferred = deferring && column.relation().deferred();
        return new ForeignKey(
                entity.metadata, column, target, entity.propertyOf(column.index()), toMany, inverse, deferred);
    }

    private void addMirrors(EntityWrites entity) {
        for (ToManyProperty property : entity.metadata.toManys()) {
            ToManyRelation relation = toMany(entity, property);
            entity.toManys.add(relation);
            of(relation.target()).containing.add(relation);
            if (!property.field().isFinal() && !property.isPlain()) {
                entity.replaceable.add(relation);
            }
        }
        List<ToOneProperty> inverses = entity.metadata.inverseToOnes();
        for (int i = 0; i < inverses.size(); i++) {
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
