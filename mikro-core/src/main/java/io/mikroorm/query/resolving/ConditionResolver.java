// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.Predicate.Like.Form;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one condition into a predicate, and collects its values in the order of their slots. */
final class ConditionResolver {

    private final Paths paths;
    private final ValueSlots values;
    private final SeveralTargets several;
    private final JsonConditions documents;
    private final Sizes sizes;

    ConditionResolver(Paths paths, ValueSlots values) {
        this.paths = paths;
        this.values = values;
        this.several = new SeveralTargets(paths, values);
        this.documents = new JsonConditions(values);
        this.sizes = new Sizes(values);
    }

    Predicate resolve(EntityMetadata entity, Criterion condition) {
        return resolve(Place.of(entity), condition, 0);
    }

    private Predicate resolve(Place place, Criterion condition, int depth) {
        PropertyPath.checkDepth(depth);
        if (condition instanceof Criterion.And and) {
            return Predicate.and(all(place, and.parts(), depth + 1));
        }
        if (condition instanceof Criterion.Or or) {
            return Predicate.or(all(place, or.parts(), depth + 1));
        }
        if (condition instanceof Criterion.Not not) {
            return new Predicate.Not(resolve(place, not.part(), depth + 1));
        }
        if (condition instanceof Criterion.Related related) {
            return related(paths.walk(place, related.path()), related, depth + 1);
        }
        if (condition instanceof Criterion.OfStore own) {
            return ofStore(place, own);
        }
        if (condition instanceof Criterion.Union union) {
            return Unions.of(place, union.distinct(), all(Place.of(Unions.entity(place)), union.parts(), depth + 1));
        }
        Criterion.OfPath leaf = (Criterion.OfPath) condition;
        return leaf(place, leaf, leaf.path(), depth);
    }

    private Predicate ofStore(Place place, Criterion.OfStore condition) {
        if (!place.prefix().isEmpty() || place.elements() != null || place.open() != null) {
            throw QueryErrors.storeConditionOnPart(place.describe());
        }
        ColumnPath key = new ColumnPath(
                place.root(), place.joins(), place.entity(), place.entity().key());
        return new Predicate.OfStore(key, values.add(condition));
    }

    private List<Predicate> all(Place place, List<Criterion> conditions, int depth) {
        List<Predicate> parts = new ArrayList<>(conditions.size());
        for (Criterion condition : conditions) {
            parts.add(resolve(place, condition, depth));
        }
        return parts;
    }

    /** A condition on what is behind a path; behind a to-many it starts anew from the member. */
    private Predicate related(PathEnd end, Criterion.Related given, int depth) {
        PropertyPath.checkDepth(depth);
        Criterion condition = given.condition();
        if (end.property() instanceof ToManyProperty relation) {
            CollectionPath path = paths.toMany(end, relation);
            Place member = Place.of(path.target());
            Predicate some = end.rest().isEmpty()
                    ? resolve(member, condition, depth)
                    : related(paths.walk(member, end.rest()), given, depth + 1);
            return some(path, some);
        }
        if (end.property() instanceof EmbeddedArrayProperty array) {
            Place element = end.place().elementsOf(array);
            return new Predicate.SomeElement(
                    end.place().column(array.name()),
                    end.rest().isEmpty()
                            ? resolve(element, condition, depth)
                            : related(paths.walk(element, end.rest()), given, depth + 1));
        }
        if (PlainElements.isArray(end.property())) {
            Place element = end.place().elementsOf((ScalarProperty) end.property());
            return new Predicate.SomeElement(
                    end.place().column(end.property().name()), resolve(element, condition, depth));
        }
        if (Paths.isDocument(end.property())) {
            return inDocument(end.place().inDocument(end.property(), end.rest()), given, depth);
        }
        return resolve(paths.into(end), condition, depth);
    }

    /** A condition on what is at a place in a document, or on an element of the array there. */
    private Predicate inDocument(Place place, Criterion.Related given, int depth) {
        return given.ofElement()
                ? JsonConditions.someElement(place, resolve(place.openElement(), given.condition(), depth))
                : resolve(place, given.condition(), depth);
    }

    /** A condition on one property, at the end of a path. */
    private Predicate leaf(Place place, Criterion leaf, String path, int depth) {
        PropertyPath.checkDepth(depth);
        PathEnd end = paths.walk(place, path);
        if (leaf instanceof Criterion.Size && Paths.isDocument(end.property())) {
            return documents.leaf(end.place().inDocument(end.property(), end.rest()), leaf);
        }
        if (place.open() != null || !end.rest().isEmpty() && Paths.isDocument(end.property())) {
            return documents.leaf(end.place().inDocument(end.property(), end.rest()), leaf);
        }
        Sizes.requireSeveral(end, leaf);
        if (leaf instanceof Criterion.HasKey && end.rest().isEmpty()) {
            throw QueryErrors.noDocument(end.describe());
        }
        if (leaf instanceof Criterion.IsInstance instance && end.rest().isEmpty()) {
            return several.areOf(end, instance.type());
        }
        if (end.property() instanceof ToManyProperty relation) {
            CollectionPath toMany = paths.toMany(end, relation);
            return end.rest().isEmpty()
                    ? members(end, toMany, leaf)
                    : some(toMany, leaf(Place.of(toMany.target()), leaf, end.rest(), depth + 1));
        }
        if (end.property() instanceof EmbeddedArrayProperty array) {
            ColumnPath column = end.place().column(array.name());
            return end.rest().isEmpty()
                    ? elements(end, column, leaf)
                    : new Predicate.SomeElement(
                            column, leaf(end.place().elementsOf(array), leaf, end.rest(), depth + 1));
        }
        if (end.property() instanceof EmbeddedObjectProperty object) {
            return object(end, end.place().column(object.name()), leaf);
        }
        if (end.property() instanceof EmbeddedProperty embedded) {
            return embedded(end, embedded, leaf);
        }
        if (end.property() instanceof ToOneProperty relation) {
            return relation(end, relation, leaf, depth);
        }
        return onColumn(end.place().column(end.property().name()), null, leaf);
    }

    private Predicate relation(PathEnd end, ToOneProperty relation, Criterion leaf, int depth) {
        if (!end.rest().isEmpty()) {
            return several.each(end, relation, leaf, behind -> leaf(behind, leaf, end.rest(), depth + 1));
        }
        EntityMetadata target = end.of();
        if (target == null && relation.isPolymorphic()) {
            Predicate byKeys = several.byKeys(end, relation, leaf);
            return byKeys == null
                    ? onColumn(end.place().column(relation.name()), new ValueSlots.Relation(end.describe(), null), leaf)
                    : byKeys;
        }
        EntityMetadata known = target == null ? paths.target(relation) : target;
        return onColumn(paths.relation(end, relation), new ValueSlots.Relation(end.describe(), known), leaf);
    }

    private Predicate onColumn(ColumnPath path, ValueSlots.@Nullable Relation relation, Criterion leaf) {
        if (leaf instanceof Criterion.Size size) {
            return sizes.of(new Predicate.SomeElement(path, Predicate.TRUE), size);
        }
        if (path.column().type().storage().isContent() && !isAboutNull(leaf)) {
            throw QueryErrors.contentByValue(path);
        }
        if (leaf instanceof Criterion.Comparison comparison) {
            return comparison(path, relation, comparison);
        }
        if (leaf instanceof Criterion.In in) {
            return values.in(path, relation, in);
        }
        if (leaf instanceof Criterion.IsNull isNull) {
            return new Predicate.IsNull(path, isNull.negated());
        }
        if (relation != null) {
            throw relation.notByValue();
        }
        return like(path, leaf);
    }

    private static boolean isAboutNull(Criterion leaf) {
        return leaf instanceof Criterion.IsNull
                || leaf instanceof Criterion.Comparison comparison
                        && comparison.value() == null
                        && (comparison.operator() == Criterion.Operator.EQ
                                || comparison.operator() == Criterion.Operator.NE);
    }

    private Predicate comparison(
            ColumnPath path, ValueSlots.@Nullable Relation relation, Criterion.Comparison comparison) {
        Criterion.Operator operator = comparison.operator();
        boolean equality = operator == Criterion.Operator.EQ || operator == Criterion.Operator.NE;
        Object value = comparison.value();
        if (!equality && relation != null) {
            throw relation.notByValue();
        }
        if (value == null) {
            if (equality) {
                return new Predicate.IsNull(path, operator == Criterion.Operator.NE);
            }
            throw QueryErrors.nullHasNoOrder(path);
        }
        if (!equality && !isOrdered(path.column())) {
            throw QueryErrors.noOrder(path);
        }
        return values.comparison(path, relation, operator, value);
    }

    private Predicate like(ColumnPath path, Criterion leaf) {
        ValueType type = path.column().type();
        if (type.javaType() != String.class || !type.storage().isScalar()) {
            throw QueryErrors.noText(path);
        }
        if (leaf instanceof Criterion.Regexp regexp) {
            return new Predicate.Like(path, values.add(regexp.pattern()), Form.REGEXP, regexp.flags());
        }
        if (leaf instanceof Criterion.FullText text) {
            return FullTexts.of(path, text.words(), values);
        }
        Criterion.Like like = (Criterion.Like) leaf;
        return Predicate.Like.of(path, values.add(like.pattern()), like.escaped(), like.ignoringCase());
    }

    private static boolean isOrdered(MappedColumn column) {
        return switch (column.type().storage()) {
            case BOOLEAN, BYTES, JSON, ARRAY, STRUCT -> false;
            default -> true;
        };
    }

    /** A to-many as a whole: whether it has members, or certain ones. */
    private Predicate members(PathEnd end, CollectionPath path, Criterion leaf) {
        if (leaf instanceof Criterion.Size size) {
            return sizes.of(some(path, Predicate.TRUE), size);
        }
        if (leaf instanceof Criterion.IsNull isNull) {
            return hasMembers(path, isNull.negated());
        }
        if (leaf instanceof Criterion.Comparison comparison && comparison.value() == null) {
            boolean unequal = comparison.operator() == Criterion.Operator.NE;
            if (unequal || comparison.operator() == Criterion.Operator.EQ) {
                return hasMembers(path, unequal);
            }
        }
        boolean unequal =
                leaf instanceof Criterion.In in && (in.negated() || in.values().contains(null))
                        || leaf instanceof Criterion.Comparison other && other.operator() == Criterion.Operator.NE;
        if (unequal) {
            throw QueryErrors.collectionUnequal(end.describe());
        }
        EntityMetadata target = path.target();
        return some(
                path,
                onColumn(ColumnPath.of(target, target.key()), new ValueSlots.Relation(end.describe(), target), leaf));
    }

    /** Some member, of the class that the relation leads to and among the rows that it has. */
    private Predicate some(CollectionPath path, Predicate predicate) {
        Predicate ofClass = OfClass.and(path.target(), predicate, values.values());
        return new Predicate.Some(path, ShownRows.and(path.property(), path.target(), ofClass, values.values()));
    }

    private Predicate hasMembers(CollectionPath path, boolean wanted) {
        Predicate some = some(path, Predicate.TRUE);
        return wanted ? some : new Predicate.Not(some);
    }

    /** An array of embeddables as a whole: whether it is null, which an empty one is not. */
    private Predicate elements(PathEnd end, ColumnPath array, Criterion leaf) {
        if (!isAboutNull(leaf) && !(leaf instanceof Criterion.Size)) {
            throw QueryErrors.elementsByValue(end.describe());
        }
        return onColumn(array, null, leaf);
    }

    /** An object as a whole: whether it is null, which one of nulls is not. */
    private Predicate object(PathEnd end, ColumnPath object, Criterion leaf) {
        if (!isAboutNull(leaf)) {
            throw QueryErrors.embeddableByValue(end.describe());
        }
        return onColumn(object, null, leaf);
    }

    /** An embeddable is null when all its columns are. */
    private Predicate embedded(PathEnd end, EmbeddedProperty embedded, Criterion leaf) {
        boolean comparesNull = leaf instanceof Criterion.Comparison comparison
                && comparison.value() == null
                && comparison.operator() == Criterion.Operator.EQ;
        if (!(leaf instanceof Criterion.IsNull) && !comparesNull) {
            throw QueryErrors.embeddableByValue(end.describe());
        }
        boolean negated = leaf instanceof Criterion.IsNull isNull && isNull.negated();
        List<Predicate> parts = new ArrayList<>();
        for (ColumnPath path :
                end.place().enter(embedded.name(), embedded.properties()).columns()) {
            parts.add(new Predicate.IsNull(path, negated));
        }
        return negated ? Predicate.or(parts) : Predicate.and(parts);
    }
}
