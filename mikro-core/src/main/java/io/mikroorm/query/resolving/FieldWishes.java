// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.FieldChoice;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.resolving.Paths.PathEnd;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads which properties of entities are wanted, and of those behind their relations. A relation in the middle of a path is loaded; a to-many is at its
 * end as well, and a to-one is its key there. What is embedded is wanted as a whole, whichever part of it is named.
 */
final class FieldWishes {

    private static final String ALL = "*";

    private final Paths paths;
    private final Map<EntityMetadata, NeededColumns> needed = new ConcurrentHashMap<>();

    FieldWishes(Paths paths) {
        this.paths = paths;
    }

    NeededColumns needed(EntityMetadata entity) {
        return needed.computeIfAbsent(entity, NeededColumns::of);
    }

    void read(EntityMetadata entity, FieldChoice choice, LoadWish wish) {
        if (choice.only()) {
            wish.beginChoice();
        }
        for (String path : choice.paths()) {
            PropertyPath.checked(path);
            if (choice.only()) {
                choose(Place.of(entity), path, wish, 0);
            } else {
                leave(Place.of(entity), path, wish, 0);
            }
        }
    }

    private void choose(Place start, String path, LoadWish wish, int depth) {
        PropertyPath.checkDepth(depth);
        wish.beginChoice();
        Place place = start;
        for (int from = 0; ; ) {
            int dot = path.indexOf('.', from);
            String name = dot < 0 ? path.substring(from) : path.substring(from, dot);
            if (name.equals(ALL)) {
                chooseAll(dot < 0, place == start, path, wish);
                return;
            }
            PathEnd end = paths.walk(place, name);
            if (place == start) {
                wish.choose(end.property().name());
            }
            Place inside = dot < 0 ? null : PopulateResolver.inside(place, end.property());
            if (inside != null) {
                place = inside;
                from = dot + 1;
                continue;
            }
            chooseEnd(end, path, from, wish, depth);
            return;
        }
    }

    private static void chooseAll(boolean isEnd, boolean ofEntity, String path, LoadWish wish) {
        if (!isEnd) {
            throw FieldErrors.starInside(path);
        }
        if (ofEntity) {
            wish.chooseAll();
        }
    }

    private void chooseEnd(PathEnd end, String said, int from, LoadWish wish, int depth) {
        Property property = end.property();
        int dot = said.indexOf('.', from);
        String rest = dot < 0 ? "" : said.substring(dot + 1);
        String path = said.substring(0, from) + property.name();
        if (rest.isEmpty()) {
            if (property instanceof ToManyProperty) {
                wish.further(path).chooseAll();
            }
            return;
        }
        if (property instanceof ToOneProperty || property instanceof ToManyProperty) {
            for (EntityMetadata target : targets(end, rest)) {
                choose(Place.of(target), rest, wish.further(path), depth + 1);
            }
            return;
        }
        checkInside(end, rest);
    }

    /** What comes as a whole has to have the part that is named all the same. */
    private void checkInside(PathEnd end, String rest) {
        Property property = end.property();
        if (property instanceof EmbeddedObjectProperty object) {
            paths.walk(end.place().enter(object.name(), object.struct().properties()), rest);
        } else if (property instanceof EmbeddedArrayProperty array) {
            paths.walk(end.place().elementsOf(array), rest);
        } else if (property instanceof ScalarProperty scalar && scalar.keyOf() != null) {
            throw QueryErrors.notARelation(end);
        } else if (!Paths.isDocument(property)) {
            paths.walk(end.place(), property.name() + "." + rest);
        }
    }

    private void leave(Place start, String path, LoadWish wish, int depth) {
        PropertyPath.checkDepth(depth);
        Place place = start;
        for (int from = 0; ; ) {
            int dot = path.indexOf('.', from);
            String name = dot < 0 ? path.substring(from) : path.substring(from, dot);
            if (name.equals(ALL)) {
                throw FieldErrors.starInside(path);
            }
            PathEnd end = paths.walk(place, name);
            Place inside = dot < 0 ? null : PopulateResolver.inside(place, end.property());
            if (inside != null) {
                place = inside;
                from = dot + 1;
                continue;
            }
            if (dot >= 0) {
                leaveBehind(end, path, from, wish, depth);
                return;
            }
            if (place != start) {
                throw FieldErrors.partExcluded(path, place.describe());
            }
            leaveProperty(end, wish);
            return;
        }
    }

    private void leaveProperty(PathEnd end, LoadWish wish) {
        Property property = end.property();
        EntityMetadata entity = end.place().entity();
        NeededColumns always = needed(entity);
        String reason = property instanceof KeyTextProperty ? "it is the key" : null;
        for (MappedColumn column : entity.rowColumns()) {
            Property outermost = column.embeddeds().isEmpty()
                    ? column.property()
                    : column.embeddeds().get(0);
            if (reason == null && outermost == property) {
                reason = always.reason(NeededColumns.placeOf(entity, column));
            }
        }
        if (reason != null) {
            throw FieldErrors.needed(end.describe(), reason);
        }
        if (wish.behind(property.name()) != null) {
            throw FieldErrors.populatedAndExcluded(end.describe());
        }
        wish.leave(property.name());
    }

    private void leaveBehind(PathEnd end, String path, int from, LoadWish wish, int depth) {
        Property property = end.property();
        if (paths.targets(property).isEmpty()) {
            throw FieldErrors.partExcluded(path, end.describe());
        }
        String rest = path.substring(path.indexOf('.', from) + 1);
        String relation = path.substring(0, from) + property.name();
        LoadWish further = wish.behind(relation);
        if (further == null && !isUnasked(property)) {
            throw FieldErrors.excludedBehind(path, end.describe());
        }
        for (EntityMetadata target : targets(end, rest)) {
            leave(Place.of(target), rest, wish.further(relation), depth + 1);
        }
    }

    private static boolean isUnasked(Property property) {
        return property instanceof ToManyProperty toMany
                ? toMany.eager()
                : property instanceof ToOneProperty toOne && (toOne.eager() || toOne.joinAlways());
    }

    /** From where the rest of a path goes on: from the target that it names, from those that have what follows, or from the first, which tells what is wrong. */
    private List<EntityMetadata> targets(PathEnd end, String rest) {
        EntityMetadata named = end.of();
        if (named != null) {
            return List.of(named);
        }
        List<EntityMetadata> all = paths.targets(end.property());
        int dot = rest.indexOf('.');
        String first = dot < 0 ? rest : rest.substring(0, dot);
        List<EntityMetadata> having = all.stream()
                .filter(target -> first.equals(ALL) || Place.of(target).property(first) != null)
                .toList();
        return having.isEmpty() ? all.subList(0, 1) : having;
    }
}
