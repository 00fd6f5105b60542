// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.FindShape.ResolvedOrder;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;
import org.bson.types.ObjectId;

/**
 * Refuses queries with a collation that compare keys which are texts on their way to other documents: a collation holds for a whole command, and
 * would take keys for one another that it has for the same. Relations that take a command of their own have no collation there.
 */
final class CollatedKeys {

    private final MetadataStorage metadata;
    private final FindShape shape;

    private CollatedKeys(MetadataStorage metadata, FindShape shape) {
        this.metadata = metadata;
        this.shape = shape;
    }

    static void check(MetadataStorage metadata, FindShape shape) {
        if (shape.collation() != null) {
            new CollatedKeys(metadata, shape).check();
        }
    }

    private void check() {
        where(shape.where());
        shape.orderBy().forEach(this::order);
        for (ColumnPath value : shape.columns()) {
            toOnes(value.joins());
        }
        if (shape.columns().isEmpty()) {
            loaded(shape.entity(), shape.populate());
        }
    }

    private void where(Predicate predicate) {
        if (predicate instanceof Predicate.And and) {
            and.parts().forEach(this::where);
        } else if (predicate instanceof Predicate.Or or) {
            or.parts().forEach(this::where);
        } else if (predicate instanceof Predicate.Not not) {
            where(not.part());
        } else if (predicate instanceof Predicate.Some some) {
            some(some);
        } else if (predicate instanceof Predicate.Union union) {
            toOnes(union.key().joins());
            union.parts().forEach(this::where);
        } else if (predicate instanceof Predicate.Several several) {
            where(several.some());
        } else if (predicate instanceof Predicate.OfStore own) {
            toOnes(own.key().joins());
        } else if (predicate instanceof Predicate.SomeElement some) {
            toOnes(some.array().joins());
        } else if (predicate instanceof Predicate.Leaf leaf) {
            toOnes(leaf.path().joins());
        }
    }

    /** Whether there are members at all, an owner with their keys knows by itself. */
    private void some(Predicate.Some some) {
        if (some.predicate().equals(Predicate.TRUE)
                && DocumentFields.hasKeysOf(some.path().property())) {
            toOnes(some.path().joins());
        } else {
            toMany(some.path());
            where(some.predicate());
        }
    }

    private void order(ResolvedOrder order) {
        if (order.through() != null) {
            toMany(order.through());
        }
        toOnes(order.path().joins());
    }

    /** What comes with an entity in the same command: also the keys of those who refer to it, and of what it refers to by another value. */
    private void loaded(EntityMetadata entity, PopulateTree populate) {
        for (ToOneProperty inverse : entity.rowInverseToOnes()) {
            toOne(new ToOneStep(entity, inverse.name(), inverse, metadata.get(inverse.target())));
        }
        for (MappedColumn column : entity.rowColumns()) {
            if (DocumentFields.isLookedUp(column)) {
                ToOneProperty relation = column.relation();
                for (EntityMetadata target : metadata.targets(relation)) {
                    toOne(new ToOneStep(entity, column.path(), relation, target));
                }
            }
        }
        for (PopulateTree.Node node : populate.joined()) {
            if (node.property() instanceof ToManyProperty toMany) {
                toMany(entity, toMany, node.target());
            } else {
                toOne(new ToOneStep(entity, node.path(), (ToOneProperty) node.property(), node.target()));
            }
            node.orderBy().forEach(this::order);
            loaded(node.target(), node.children());
        }
    }

    private void toMany(CollectionPath path) {
        toOnes(path.joins());
        toMany(path.owner(), path.property(), path.target());
    }

    private void toMany(EntityMetadata owner, ToManyProperty relation, EntityMetadata target) {
        boolean linked = relation.isManyToMany() && DocumentFields.linksOf(relation) != null;
        boolean ownerHasKeys = relation.isManyToMany() && relation.isOwner();
        String mappedBy = relation.isManyToMany() ? null : relation.mappedBy();
        MappedColumn foreignKey = mappedBy == null ? null : target.column(mappedBy);
        if (foreignKey != null) {
            compared(owner, foreignKey.relation().referenced(owner).type());
        } else if (linked || !ownerHasKeys) {
            compared(owner);
        }
        if (linked || ownerHasKeys) {
            compared(target);
        }
    }

    private void toOnes(List<ToOneStep> steps) {
        steps.forEach(this::toOne);
    }

    private void toOne(ToOneStep step) {
        if (step.foreignKey() == null) {
            ToOneProperty toOwner =
                    FilterPlanner.known(step.inverseKey(), step.path()).relation();
            compared(step.entity(), toOwner.referenced(step.entity()).type());
        } else {
            compared(step.target(), step.referenced().type());
        }
    }

    private void compared(EntityMetadata keyed) {
        compared(keyed, keyed.key().type());
    }

    private void compared(EntityMetadata keyed, ValueType type) {
        if (hasText(type)) {
            throw FilterErrors.collatedKeys(shape.entity().name(), String.valueOf(shape.collation()), keyed.name());
        }
    }

    private static boolean hasText(ValueType key) {
        if (key.storage() == Storage.STRUCT) {
            return key.parts().stream().anyMatch(part -> hasText(part.type()));
        }
        return key.storage() == Storage.STRING && key.javaType() != ObjectId.class;
    }
}
