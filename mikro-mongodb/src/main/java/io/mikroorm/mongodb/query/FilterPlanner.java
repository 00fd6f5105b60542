// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/**
 * Turns predicates into filters. A predicate is true, false or unknown as in SQL; a filter finds what is true. So a negation is
 * carried down to the leaves, of which each says when it is true, and when its opposite is: neither where a null is compared.
 *
 * <p>A condition on another collection becomes a query of keys, which runs before.
 */
final class FilterPlanner {

    /** Finds nothing. */
    private static final BsonDocument NOTHING = doc(DocumentFields.KEY, doc("$in", new BsonArray()));

    private final MetadataStorage metadata;
    private final Slots slots;
    private final LeafFilters leaves;

    FilterPlanner(MetadataStorage metadata, Slots slots) {
        this.metadata = metadata;
        this.slots = slots;
        this.leaves = new LeafFilters(slots);
    }

    BsonDocument plan(EntityMetadata entity, Predicate predicate) {
        return plan(entity, predicate, false);
    }

    BsonDocument plan(EntityMetadata entity, Predicate predicate, boolean negated) {
        if (predicate instanceof Predicate.And and) {
            return negated ? any(parts(entity, and.parts(), true)) : all(parts(entity, and.parts(), false));
        }
        if (predicate instanceof Predicate.Or or) {
            return negated ? all(parts(entity, or.parts(), true)) : any(parts(entity, or.parts(), false));
        }
        if (predicate instanceof Predicate.Not not) {
            return plan(entity, not.part(), !negated);
        }
        if (predicate instanceof Predicate.Some some) {
            return some(some, negated);
        }
        if (predicate instanceof Predicate.Several several) {
            return new SizeFilters(this, slots).plan(entity, several, negated);
        }
        if (predicate instanceof Predicate.Union union) {
            return union(union, negated);
        }
        if (predicate instanceof Predicate.OfStore own) {
            return ofStore(own, negated);
        }
        if (predicate instanceof Predicate.FullText text) {
            return new FullTextFilters(this, slots).plan(text, negated);
        }
        if (predicate instanceof Predicate.SomeElement some) {
            return element(entity, some, negated);
        }
        return leaf((Predicate.Leaf) predicate, negated);
    }

    /** MongoDB looks for each part of an {@code $or} by an index of its own, if all have one. */
    private BsonDocument union(Predicate.Union union, boolean negated) {
        BsonDocument found = any(parts(union.key().end(), union.parts(), false));
        if (!union.key().joins().isEmpty()) {
            return chained(union.key().joins(), found, negated);
        }
        return negated ? doc("$nor", array(found)) : found;
    }

    /** It is a place for a document, so it stands in a list. True or false, it is never unknown. */
    private BsonDocument ofStore(Predicate.OfStore own, boolean negated) {
        BsonArray filter = array(slots.add(new Slot.Own(own.slot())));
        return own.key().joins().isEmpty()
                ? doc(negated ? "$nor" : "$and", filter)
                : chained(own.key().joins(), doc("$and", filter), negated);
    }

    /** One element fulfils all of it. An array that is null, or not there, has none. */
    private BsonDocument element(EntityMetadata entity, Predicate.SomeElement some, boolean negated) {
        ColumnPath array = some.array();
        if (array.isOpen()) {
            return openElement(entity, some, negated);
        }
        boolean plain = array.column().type().elements().storage() != Storage.STRUCT;
        String field = DocumentFields.of(array.end(), array.column());
        boolean wanted = !negated || !array.joins().isEmpty();
        BsonDocument atEnd;
        if (plain) {
            List<BsonDocument> ways = new ArrayList<>();
            for (BsonDocument way : plain(entity, array).ways(some.predicate())) {
                ways.add(element(field, way, wanted));
            }
            atEnd = wanted ? any(ways) : all(ways);
        } else {
            atEnd = element(field, plan(entity, some.predicate()), wanted);
        }
        return array.joins().isEmpty() ? atEnd : chained(array.joins(), atEnd, negated);
    }

    private PlainElementFilters plain(EntityMetadata entity, ColumnPath array) {
        return new PlainElementFilters(leaves, array, inner -> openElements(entity, inner));
    }

    private BsonDocument openElement(EntityMetadata entity, Predicate.SomeElement some, boolean negated) {
        List<BsonDocument> found = openElements(entity, some);
        if (!some.array().joins().isEmpty()) {
            return chained(some.array().joins(), any(found), negated);
        }
        return !negated ? any(found) : found.isEmpty() ? new BsonDocument() : doc("$nor", array(found));
    }

    /** Filters of which one finds those with such an element. */
    private List<BsonDocument> openElements(EntityMetadata entity, Predicate.SomeElement some) {
        Predicate ofElement = some.predicate();
        boolean itself = Predicate.paths(ofElement).stream()
                .allMatch(path -> path.names().isEmpty());
        return itself
                ? OpenFilters.elements(some.array(), plain(entity, some.array()).ways(ofElement))
                : List.of(OpenFilters.element(some.array(), ofElement, plan(entity, ofElement, false)));
    }

    private static BsonDocument element(String field, BsonDocument inside, boolean wanted) {
        if (inside.isEmpty()) {
            return doc(field + ".0", doc("$exists", BsonBoolean.valueOf(wanted)));
        }
        BsonDocument match = doc("$elemMatch", inside);
        return doc(field, wanted ? match : doc("$not", match));
    }

    private List<BsonDocument> parts(EntityMetadata entity, List<Predicate> parts, boolean negated) {
        List<BsonDocument> filters = new ArrayList<>(parts.size());
        for (Predicate part : parts) {
            filters.add(plan(entity, part, negated));
        }
        return filters;
    }

    private static BsonDocument all(List<BsonDocument> parts) {
        if (parts.isEmpty()) {
            return new BsonDocument();
        }
        return parts.size() == 1 ? parts.get(0) : doc("$and", array(parts));
    }

    private static BsonDocument any(List<BsonDocument> parts) {
        if (parts.isEmpty()) {
            return NOTHING;
        }
        return parts.size() == 1 ? parts.get(0) : doc("$or", array(parts));
    }

    /** Behind to-one relations, the row in question may be missing: then the column is null. */
    private BsonDocument leaf(Predicate.Leaf leaf, boolean negated) {
        List<ToOneStep> joins = leaf.path().joins();
        boolean asksForNull = leaf instanceof Predicate.IsNull isNull && isNull.negated() == negated;
        if (joins.isEmpty()) {
            return leaves.plan(leaf, negated);
        }
        if (!asksForNull) {
            return chain(joins, leaves.plan(leaf, negated)).found();
        }
        BsonDocument present = leaves.plan(new Predicate.IsNull(leaf.path(), true), false);
        return chain(joins, present).notFound();
    }

    /** The filter at the end of some steps, seen from their beginning. */
    private Among chain(List<ToOneStep> steps, BsonDocument atEnd) {
        BsonDocument filter = atEnd;
        for (int i = steps.size() - 1; ; i--) {
            Among among = step(steps.get(i), filter);
            if (i == 0) {
                return among;
            }
            filter = among.found();
        }
    }

    private Among step(ToOneStep step, BsonDocument ofTarget) {
        EntityMetadata target = step.target();
        MappedColumn foreignKey = step.foreignKey();
        if (foreignKey != null) {
            String field = DocumentFields.keyIn(step.entity(), foreignKey);
            BsonDocument ofClass = DocumentFields.leadsTo(step.entity(), foreignKey, target.type());
            return new Among(field, keys(target, ofTarget, DocumentFields.of(target, step.referenced())), ofClass);
        }
        MappedColumn inverseKey = known(step.inverseKey(), step.path());
        OwnersFound found = referred(target, ofTarget, inverseKey, step.entity());
        return new Among(found.field(), keys(found.collection(), found.filter(), found.by()));
    }

    /** What those that a filter finds refer to. */
    private static OwnersFound referred(
            EntityMetadata from, BsonDocument filter, MappedColumn foreignKey, EntityMetadata to) {
        BsonDocument ofClass = DocumentFields.leadsTo(from, foreignKey, to.type());
        BsonDocument all = ofClass == null ? filter : filter.isEmpty() ? ofClass : all(List.of(ofClass, filter));
        String referred = DocumentFields.referred(to, foreignKey);
        return new OwnersFound(referred, from.table(), all, DocumentFields.keyIn(from, foreignKey));
    }

    BsonValue keys(EntityMetadata entity, BsonDocument filter, String field) {
        return keys(entity.table(), filter, field);
    }

    private BsonValue keys(String collection, BsonDocument filter, String field) {
        return slots.add(new Slot.Keys(collection, filter, field));
    }

    private BsonDocument some(Predicate.Some some, boolean negated) {
        CollectionPath path = some.path();
        BsonDocument ofMember = plan(path.target(), some.predicate());
        boolean anyKey = ofMember.isEmpty() && DocumentFields.hasKeysOf(path.property());
        if (anyKey) {
            BsonDocument has =
                    hasKeys(path.property(), !negated || !path.joins().isEmpty());
            return path.joins().isEmpty() ? has : chained(path.joins(), has, negated);
        }
        Among owner = ownersOf(path, ofMember);
        if (path.joins().isEmpty()) {
            return negated ? owner.notFound() : owner.found();
        }
        return chained(path.joins(), owner.found(), negated);
    }

    BsonDocument chained(List<ToOneStep> steps, BsonDocument atEnd, boolean negated) {
        Among among = chain(steps, atEnd);
        return negated ? among.notFound() : among.found();
    }

    private static BsonDocument hasKeys(ToManyProperty relation, boolean wanted) {
        return doc(DocumentFields.keysOf(relation) + ".0", doc("$exists", BsonBoolean.valueOf(wanted)));
    }

    /** The owners of members that a filter finds. */
    private Among ownersOf(CollectionPath path, BsonDocument ofMember) {
        if (DocumentFields.hasKeysOf(path.property())) {
            BsonValue members = keys(path.target(), ofMember, DocumentFields.KEY);
            return new Among(DocumentFields.keysOf(path.property()), members);
        }
        OwnersFound owners = owners(path, ofMember);
        return new Among(owners.field(), keys(owners.collection(), owners.filter(), owners.by()));
    }

    /** That for the members that a filter finds, of a relation whose owners do not have the keys of their members themselves. */
    OwnersFound owners(CollectionPath path, BsonDocument ofMember) {
        ToManyProperty relation = path.property();
        EntityMetadata target = path.target();
        if (!relation.isManyToMany()) {
            MappedColumn foreignKey = known(target.column(String.valueOf(relation.mappedBy())), relation.name());
            return referred(target, ofMember, foreignKey, metadata.get(relation.owner()));
        }
        Pivot links = DocumentFields.linksOf(relation);
        return links == null
                ? new OwnersFound(DocumentFields.KEY, target.table(), ofMember, keysOfOther(metadata, relation))
                : new OwnersFound(
                        DocumentFields.KEY, links.table(), linksTo(target, ofMember, links), links.ownerColumn());
    }

    /** The links to members that a filter finds; all links where it finds all. */
    private BsonDocument linksTo(EntityMetadata target, BsonDocument ofMember, Pivot links) {
        return ofMember.isEmpty()
                ? new BsonDocument()
                : doc(links.targetColumn(), doc("$in", keys(target, ofMember, DocumentFields.KEY)));
    }

    /** The array that mirrors the inverse side of a many-to-many, in the members' collection. */
    static String keysOfOther(MetadataStorage metadata, ToManyProperty relation) {
        EntityMetadata target = metadata.get(relation.target());
        return DocumentFields.keysOf(
                (ToManyProperty) known(target.property(String.valueOf(relation.mappedBy())), relation.name()));
    }

    static <T> T known(@Nullable T found, String relation) {
        if (found == null) {
            throw new IllegalStateException("The metadata has no other side for the relation " + relation);
        }
        return found;
    }
}
