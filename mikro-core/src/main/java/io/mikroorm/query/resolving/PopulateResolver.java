// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.FieldChoice;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.resolving.Paths.PathEnd;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.PopulateTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns populate paths into a tree. Its relations stand in the order of the mapping, whatever order they were asked for in, so that equal wishes
 * are equal trees. Relations whose target no reference can stand for are joined at every level without being asked for, and eager ones are
 * loaded.
 */
final class PopulateResolver {

    private final Paths paths;
    private final OrderResolver orders;
    private final FieldWishes fields;

    PopulateResolver(Paths paths, OrderResolver orders) {
        this.paths = paths;
        this.orders = orders;
        this.fields = new FieldWishes(paths);
    }

    PopulateTree resolve(EntityMetadata entity, List<String> wanted, FieldChoice choice, LoadStrategy strategy) {
        return tree(Place.of(entity), wish(entity, wanted, choice), strategy, null);
    }

    /** The same relations, but all of the entities. */
    PopulateTree resolveWhole(EntityMetadata entity, List<String> wanted, FieldChoice choice, LoadStrategy strategy) {
        LoadWish wish = wish(entity, wanted, choice);
        wish.makeWhole();
        return tree(Place.of(entity), wish, strategy, null);
    }

    private LoadWish wish(EntityMetadata entity, List<String> wanted, FieldChoice choice) {
        LoadWish wish = new LoadWish();
        for (String path : wanted) {
            wish(Place.of(entity), path, wish, 0);
        }
        if (!choice.isAll()) {
            fields.read(entity, choice, wish);
        }
        return wish;
    }

    /** Notes a path, relation by relation; embeddables on the way are part of the relation's own path. */
    private void wish(Place start, String path, LoadWish wish, int depth) {
        PropertyPath.checked(path);
        PropertyPath.checkDepth(depth);
        Place place = start;
        int from = 0;
        while (true) {
            int dot = path.indexOf('.', from);
            PathEnd end = paths.walk(place, dot < 0 ? path.substring(from) : path.substring(from, dot));
            Place inside = dot < 0 ? null : inside(place, end.property());
            if (inside != null) {
                place = inside;
                from = dot + 1;
                continue;
            }
            LoadWish further =
                    wish.further(path.substring(0, from) + end.property().name());
            if (dot < 0 && isLazy(end.property())) {
                return;
            }
            for (EntityMetadata target : targets(end, dot < 0 ? "" : path.substring(dot + 1))) {
                wish(Place.of(target), path.substring(dot + 1), further, depth + 1);
            }
            return;
        }
    }

    /** The inside of an embeddable, or of an object or of elements with relations; null of all else. */
    static @Nullable Place inside(Place place, Property property) {
        if (property instanceof EmbeddedProperty embedded) {
            return place.enter(embedded.name(), embedded.properties());
        }
        if (!(property instanceof StructProperty struct) || !struct.type().leads()) {
            return null;
        }
        return property instanceof EmbeddedArrayProperty array
                ? place.elementsOf(array)
                : place.enter(struct.name(), struct.struct().properties());
    }

    private static boolean isLazy(@Nullable Property property) {
        return property instanceof ScalarProperty scalar && scalar.lazy();
    }

    /** From where the rest of a path goes on: from those of several targets that have its first relation or lazy value, or from the first, which tells what is wrong. */
    private List<EntityMetadata> targets(PathEnd end, String rest) {
        List<EntityMetadata> targets = paths.targets(end.property());
        if (targets.isEmpty()) {
            throw QueryErrors.notARelation(end);
        }
        if (rest.isEmpty()) {
            return List.of();
        }
        int dot = rest.indexOf('.');
        String first = dot < 0 ? rest : rest.substring(0, dot);
        List<EntityMetadata> having = targets.stream()
                .filter(target -> isPlace(Place.of(target).property(first)))
                .toList();
        return having.isEmpty() ? targets.subList(0, 1) : having;
    }

    private static boolean isPlace(@Nullable Property property) {
        return property instanceof ToOneProperty
                || property instanceof ToManyProperty
                || property instanceof EmbeddedProperty
                || property instanceof StructProperty struct && struct.type().leads()
                || isLazy(property);
    }

    /** The relations and lazy values of one level, and the relation that leads to it. */
    private record Level(
            @Nullable Property from,
            List<PopulateTree.Node> joined,
            List<PopulateTree.Node> selected,
            List<MappedColumn> lazies) {}

    private PopulateTree tree(Place place, LoadWish wish, LoadStrategy strategy, @Nullable Property from) {
        Level level = new Level(from, new ArrayList<>(0), new ArrayList<>(0), new ArrayList<>(0));
        collect(place, "", wish, strategy, level);
        EntityMetadata entity = place.entity();
        BitSet chosen = wish.isPart() ? ChosenColumns.of(entity, fields.needed(entity), wish, from) : null;
        PopulateTree tree = new PopulateTree(level.joined, level.selected, level.lazies, chosen);
        return tree.isEmpty() && !tree.isPart() ? PopulateTree.NONE : tree;
    }

    private void collect(Place place, String prefix, LoadWish wish, LoadStrategy strategy, Level level) {
        for (Property property : place.properties()) {
            Place inner = inside(place, property);
            String path = prefix + property.name();
            if (inner != null) {
                collect(inner, path + ".", wish, strategy, level);
                continue;
            }
            LoadWish further = wish.behind(path);
            if (isLazy(property)) {
                if (wish.names(path)) {
                    level.lazies.add(column(place, property));
                }
                continue;
            }
            boolean always = property instanceof ToOneProperty relation && relation.joinAlways();
            boolean unasked = (always || isEager(property, level.from)) && wish.has(ChosenColumns.outermost(path));
            if (further == null && !unasked) {
                continue;
            }
            LoadWish inside = further == null ? new LoadWish() : further;
            boolean join = always || isColumn(place, path) && isJoined(property, strategy);
            for (EntityMetadata target : paths.targets(property)) {
                PopulateTree children = tree(Place.of(target), inside, strategy, property);
                (join ? level.joined : level.selected)
                        .add(new PopulateTree.Node(property, path, target, orderOf(property), children));
            }
        }
    }

    /** Why a stream cannot populate a relation that takes a statement of its own. */
    static ValidationException inStream(EntityMetadata entity, PopulateTree.Node apart) {
        if (apart.property() instanceof ToManyProperty) {
            return QueryErrors.streamOfSome(entity, apart.path());
        }
        if (apart.property() instanceof ToOneProperty relation && relation.isPolymorphic()) {
            return QueryErrors.streamOfSeveral(entity, apart.path());
        }
        return DocumentRelationErrors.inStream(entity.name(), apart.path());
    }

    /** Whether a relation is no key in a document, by which nothing is joined. */
    private static boolean isColumn(Place place, String path) {
        MappedColumn column = place.elements() == null ? place.entity().rowColumn(path) : null;
        return place.elements() == null && (column == null || column.document() == null);
    }

    private static MappedColumn column(Place place, Property property) {
        for (MappedColumn column : place.entity().rowLazies()) {
            if (column.property() == property) {
                return column;
            }
        }
        throw new IllegalStateException("no column of " + property.name());
    }

    /** Whether it is loaded unasked; the way back over the relation that one has come by leads to what is there already. */
    private static boolean isEager(Property property, @Nullable Property from) {
        if (property instanceof ToManyProperty toMany) {
            return toMany.eager();
        }
        return property instanceof ToOneProperty toOne && toOne.eager() && !toOne.isWayBack(from);
    }

    /** Targets in several tables take a statement for each, whatever the strategy, and relations that have only some rows one of their own. */
    private static boolean isJoined(Property property, LoadStrategy strategy) {
        if (property instanceof ToManyProperty partial && partial.isPartial()) {
            return false;
        }
        if (property instanceof ToOneProperty relation && relation.isPolymorphic()) {
            return false;
        }
        return switch (strategy) {
            case BALANCED -> property instanceof ToOneProperty;
            case JOINED -> true;
            case SELECT_IN -> false;
        };
    }

    private List<FindShape.ResolvedOrder> orderOf(Property property) {
        return property instanceof ToManyProperty relation ? orders.ofMembers(relation) : List.of();
    }
}
