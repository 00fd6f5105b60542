// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.schema;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.IndexPart.Nulls;
import io.mikroorm.metadata.IndexRefusals;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Makes the indexes of one entity out of its mapping, and collects what of them MongoDB cannot make. */
final class IndexDesigner {

    private final EntityMetadata entity;
    private final IndexRefusals refusals;
    private boolean hasTexts;

    IndexDesigner(EntityMetadata entity, IndexRefusals refusals) {
        this.entity = entity;
        this.refusals = refusals;
    }

    IndexDesign design(IndexMapping index) {
        IndexOptions options = IndexOptions.read(index);
        options.problems().forEach(problem -> refusals.add(entity, index, problem));
        refuse(index, options);
        BsonDocument said = new BsonDocument();
        if (index.unique()) {
            said.put("unique", BsonBoolean.TRUE);
        }
        said.putAll(options.options());
        weigh(index, options.weights(), said);
        said.putAll(extent(index, options));
        return new IndexDesign(index.name(), keys(index, options), said);
    }

    private void refuse(IndexMapping index, IndexOptions options) {
        if (index.type() == IndexType.FULLTEXT && hasTexts) {
            refusals.add(
                    entity, index, "A collection has one index of the type FULLTEXT. Put all properties into one.");
        }
        hasTexts |= index.type() == IndexType.FULLTEXT;
        if (index.type() == IndexType.SORTED && index.columns().equals(List.of(entity.key()))) {
            refusals.add(entity, index, "Keys have an index, about which nothing can be said. Leave this one out.");
        }
        if (index.columns().size() > 1 && (index.type() == IndexType.HASH || options.isFlat())) {
            refusals.add(
                    entity, index, "An index of this type is over one property. Leave the others out, or the type.");
        }
        refuseMissing(index);
        if (index.type() != IndexType.SORTED && index.parts().stream().anyMatch(IndexPart::descending)) {
            refusals.add(entity, index, "Only SORTED indexes have an order. Leave \"desc\" out.");
        }
        if (options.isSparse() && !index.where().isEmpty()) {
            refusals.add(
                    entity,
                    index,
                    "An index is sparse or has a where. Leave \"sparse\" out, and add \"… is not null\".");
        }
        if (options.expires()
                && (index.columns().size() > 1 || !isTime(index.columns().get(0)))) {
            refusals.add(
                    entity,
                    index,
                    "Documents expire by one property that is a time or a date. Name one, or leave"
                            + " \"expireAfterSeconds\" out.");
        }
    }

    private void refuseMissing(IndexMapping index) {
        if (index.deferred()) {
            refusals.add(entity, index, "What is unique here is so at each moment. Leave \"deferred\" out.");
        }
        if (index.clustered()) {
            refusals.add(entity, index, "Documents lie here in no order of an index. Leave \"clustered\" out.");
        }
        if (index.expression() != null) {
            refusals.add(
                    entity,
                    index,
                    "An index here is over properties. Keep what the expression gives in a property of its own, and index that.");
        }
        if (!index.include().isEmpty()) {
            refusals.add(
                    entity,
                    index,
                    "An index here keeps what it is sorted by, and nothing else. Leave \"include\" out, or name those properties last"
                            + " in \"properties\".");
        }
        for (IndexPart part : index.parts()) {
            boolean isMore = part.length() > 0 || part.collation() != null || part.operator() != null;
            if (isMore || part.nulls() != Nulls.DEFAULT) {
                refusals.add(
                        entity,
                        index,
                        "It has \"" + part
                                + "\", but properties stand here in an index as they are, upwards or downwards. Leave the other"
                                + " words out.");
            }
        }
    }

    private boolean isTime(MappedColumn column) {
        return column != entity.key()
                && switch (column.type().storage()) {
                    case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE -> true;
                    default -> false;
                };
    }

    private BsonDocument keys(IndexMapping index, IndexOptions options) {
        BsonDocument keys = new BsonDocument();
        for (IndexPart part : index.parts()) {
            BsonValue kind =
                    switch (index.type()) {
                        case SORTED -> IndexDesign.direction(part.descending());
                        case FULLTEXT -> new BsonString("text");
                        case SPATIAL -> new BsonString(options.isFlat() ? "2d" : "2dsphere");
                        case HASH -> new BsonString("hashed");
                    };
            keys.put(DocumentFields.of(entity, part.column()), kind);
        }
        return keys;
    }

    private void weigh(IndexMapping index, Map<String, BsonValue> weights, BsonDocument said) {
        BsonDocument weighed = new BsonDocument();
        weights.forEach((path, weight) -> {
            MappedColumn column = entity.column(path);
            if (column == null || !index.columns().contains(column)) {
                refusals.add(
                        entity,
                        index,
                        "It weighs '" + path + "', which is not in the index. Name one of its properties.");
            } else {
                weighed.put(DocumentFields.of(entity, column), weight);
            }
        });
        if (!weighed.isEmpty()) {
            said.put("weights", weighed);
        }
    }

    /**
     * Which documents are in the index: where it is unique, those that have all its fields, since a null is not the same as another
     * null; and of those, the ones that it asks for. Of documents of which the mapping does not know the inside, what is of another kind is not the
     * same either.
     */
    private BsonDocument extent(IndexMapping index, IndexOptions options) {
        List<String> optional = new ArrayList<>();
        BsonArray asked = new BsonArray();
        for (MappedColumn column : index.columns()) {
            if (index.unique() && index.nullsDistinct() && column.isOpen() && !options.saysSparse()) {
                String kind = column.type().storage() == Storage.STRING ? "string" : "number";
                asked.add(new BsonDocument(
                        DocumentFields.of(entity, column), new BsonDocument("$type", new BsonString(kind))));
            } else if (index.unique() && index.nullsDistinct() && column.nullable() && !options.saysSparse()) {
                optional.add(DocumentFields.of(entity, column));
            }
        }
        for (IndexCondition condition : index.where()) {
            String field = DocumentFields.of(entity, condition.column());
            asked.add(new BsonDocument(field, comparison(condition)));
            optional.remove(field);
        }
        if (asked.isEmpty() && optional.size() == 1 && index.columns().size() == 1) {
            return new BsonDocument("sparse", BsonBoolean.TRUE);
        }
        optional.forEach(field -> asked.add(new BsonDocument(field, present())));
        return asked.isEmpty() ? new BsonDocument() : new BsonDocument("partialFilterExpression", together(asked));
    }

    /** Comparisons as one document of their fields; where a field is compared twice by the same operator, as a list. */
    private static BsonDocument together(BsonArray comparisons) {
        BsonDocument filter = new BsonDocument();
        for (BsonValue each : comparisons) {
            String field = each.asDocument().getFirstKey();
            BsonDocument added = each.asDocument().getDocument(field);
            BsonDocument ofField = filter.getDocument(field, new BsonDocument());
            BsonValue before = ofField.get(added.getFirstKey());
            if (before != null && !before.equals(added.get(added.getFirstKey()))) {
                return new BsonDocument("$and", comparisons);
            }
            ofField.putAll(added);
            filter.put(field, ofField);
        }
        return filter;
    }

    private static BsonDocument present() {
        return new BsonDocument("$exists", BsonBoolean.TRUE);
    }

    private static BsonDocument comparison(IndexCondition condition) {
        BsonValue value = condition.value() == null
                ? BsonNull.VALUE
                : new BsonSink().bson(condition.column().type(), condition.value());
        return switch (condition.comparison()) {
            case EQUAL, NULL -> new BsonDocument("$eq", value);
            case LESS -> new BsonDocument("$lt", value);
            case AT_MOST -> new BsonDocument("$lte", value);
            case MORE -> new BsonDocument("$gt", value);
            case AT_LEAST -> new BsonDocument("$gte", value);
            case NOT_NULL -> present();
        };
    }
}
