// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;

/** Follows paths through the metadata. */
final class Paths {

    private final MetadataStorage metadata;

    /**
     * The end of a path, or its first to-many relation or array of embeddables.
     *
     * @param place where the property is
     * @param property what the path leads to
     * @param rest what of the path is left behind a to-many relation or an array; empty for nothing
     */
    record PathEnd(Place place, Property property, String rest) {

        String describe() {
            return place.describe(property.name());
        }
    }

    Paths(MetadataStorage metadata) {
        this.metadata = metadata;
    }

    /** The end of a path; of one that goes through a to-many relation or an array, that and what is left. */
    PathEnd walk(Place start, String path) {
        Names.checkPath(path);
        Place place = start;
        int from = 0;
        for (int step = 0; step < Names.MAX_DEPTH; step++) {
            int dot = path.indexOf('.', from);
            String name = dot < 0 ? path.substring(from) : path.substring(from, dot);
            Property property = place.property(name);
            if (property == null) {
                throw QueryErrors.unknownProperty(place, name);
            }
            if (place.isAmbiguous(name)) {
                throw QueryErrors.ambiguousProperty(place, name);
            }
            if (dot < 0 || hasMany(property)) {
                return new PathEnd(place, property, dot < 0 ? "" : path.substring(dot + 1));
            }
            place = into(place, property);
            from = dot + 1;
        }
        throw QueryErrors.tooDeep(Names.MAX_DEPTH);
    }

    /** Whether a property holds several of what has properties. */
    static boolean hasMany(Property property) {
        return property instanceof ToManyProperty || property instanceof EmbeddedArrayProperty;
    }

    /** The place behind a to-one relation, or inside of an embeddable or a key of several parts. */
    Place into(Place place, Property property) {
        if (property instanceof ToOneProperty relation) {
            return place.follow(relation, target(relation));
        }
        if (property instanceof EmbeddedProperty embedded) {
            return place.enter(embedded.name(), embedded.properties());
        }
        if (property instanceof EmbeddedObjectProperty object) {
            return place.enter(object.name(), object.struct().properties());
        }
        if (property instanceof ScalarProperty scalar && scalar.keyOf() != null) {
            return place.follow(scalar.keyOf(), target(scalar.keyOf()));
        }
        if (place.hasParts(property)) {
            return place.enterKey();
        }
        throw QueryErrors.nothingBehind(place, property);
    }

    EntityMetadata target(ToOneProperty relation) {
        if (relation.isPolymorphic()) {
            throw QueryErrors.throughPolymorphic(relation);
        }
        return metadata.get(relation.target());
    }

    EntityMetadata target(ToManyProperty relation) {
        return metadata.get(relation.target());
    }

    /** The to-many relation at which a path has come to an end or a stop. */
    ToManyPath toMany(PathEnd end, ToManyProperty relation) {
        return new ToManyPath(end.place().root(), end.place().joins(), relation, target(relation));
    }

    MetadataStorage metadata() {
        return metadata;
    }
}
