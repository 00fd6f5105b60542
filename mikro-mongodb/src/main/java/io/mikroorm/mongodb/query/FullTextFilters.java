// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;

/**
 * Turns conditions on the words of texts into filters. MongoDB takes {@code $text} once in a filter, and not in an {@code $or} or in a
 * negation; where it stands otherwise, the keys of those that have the words are asked for before.
 *
 * @param filters those of whole conditions
 * @param slots the places of the plan
 */
record FullTextFilters(FilterPlanner filters, Slots slots) {

    /** The filter of a query, in which one condition on words may stand as it is. */
    static BsonDocument where(FilterPlanner filters, Slots slots, FindShape shape) {
        EntityMetadata entity = shape.entity();
        boolean plain = shape.membersOf() == null
                && entity.view() == null
                && shape.indexes().isEmpty()
                && shape.collation() == null;
        List<Predicate> others =
                new ArrayList<>(shape.where() instanceof Predicate.And and ? and.parts() : List.of(shape.where()));
        for (int i = 0; plain && i < others.size(); i++) {
            if (others.get(i) instanceof Predicate.FullText text
                    && text.path().joins().isEmpty()) {
                others.remove(i);
                BsonDocument search = new FullTextFilters(filters, slots).search(text);
                return others.isEmpty()
                        ? search
                        : doc("$and", array(search, filters.plan(entity, Predicate.and(others))));
            }
        }
        return filters.plan(entity, shape.where());
    }

    /** True or false, it is never unknown. */
    BsonDocument plan(Predicate.FullText text, boolean negated) {
        if (!text.path().joins().isEmpty()) {
            return filters.chained(text.path().joins(), search(text), negated);
        }
        Among found = new Among(DocumentFields.KEY, filters.keys(text.path().end(), search(text), DocumentFields.KEY));
        return negated ? found.notFound() : found.found();
    }

    private BsonDocument search(Predicate.FullText text) {
        boolean english = CommonWords.areLeftOut(text.mapping());
        BsonDocument first = doc("$text", doc("$search", slots.add(new Slot.FirstWord(text.slot(), english))));
        String collection = text.path().end().table();
        return doc("$and", array(first, slots.add(new Slot.OtherWords(text.slot(), english, collection))));
    }
}
