// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.List;

/** Conditions each of which is a query of its own, for keys of entities. */
final class Unions {

    private Unions() {}

    /** The entity that a place is, and not a part of; refuses all else, and what has no key. */
    static EntityMetadata entity(Place place) {
        if (!place.prefix().isEmpty() || place.elements() != null || place.open() != null) {
            throw QueryErrors.unionOfPart(place.describe());
        }
        if (place.entity().isVirtual()) {
            throw QueryErrors.unionOfVirtual(place.entity());
        }
        return place.entity();
    }

    /** That one of some predicates, which start from the entity at a place, finds that. */
    static Predicate of(Place place, boolean distinct, List<Predicate> parts) {
        EntityMetadata entity = place.entity();
        ColumnPath key = new ColumnPath(place.root(), place.joins(), entity, entity.key());
        return parts.isEmpty() ? Predicate.FALSE : new Predicate.Union(key, List.copyOf(parts), distinct);
    }
}
