// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.FindShape.ResolvedOrder;
import io.mikroorm.query.shape.ToOneStep;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonValue;

import static io.mikroorm.mongodb.query.Bson.array;
import static io.mikroorm.mongodb.query.Bson.doc;
import static io.mikroorm.mongodb.query.Bson.field;

/**
 * Turns orders into stages and a sort. A null sorts before all else, as MongoDB has it; where it is to stand elsewhere, or where the
 * value is in another collection, a field for the time being holds what is sorted by.
 */
final class OrderPlanner {

    private static final String VALUE = "v";
    private static final String NEXT = "n";

    private final MetadataStorage metadata;
    private final List<BsonDocument> stages;
    private final BsonDocument sort = new BsonDocument();
    private int fields;

    /** Adds the stages that it needs to a pipeline. */
    OrderPlanner(MetadataStorage metadata, List<BsonDocument> stages) {
        this.metadata = metadata;
        this.stages = stages;
    }

    BsonDocument plan(List<ResolvedOrder> orders) {
        for (ResolvedOrder order : orders) {
            String path = sorted(order);
            boolean first = order.nulls() == Order.Nulls.FIRST;
            if (order.nulls() != Order.Nulls.DEFAULT && first == order.descending()) {
                nullsElsewhere(path, first);
            }
            sort.putIfAbsent(path, order.descending() ? Bson.MINUS_ONE : Bson.ONE);
        }
        return sort;
    }

    /** Leaves no two entities on the same place. */
    void total(FindShape shape) {
        for (ResolvedOrder order : shape.orderBy()) {
            MappedColumn column = order.path().column();
            boolean own = order.through() == null && order.path().joins().isEmpty();
            boolean exact = shape.collation() == null; // to other rules, different texts may be the same
            boolean once = column == shape.entity().key() || column.unique() && !column.nullable();
            if (own && exact && once && column.customOrder().isEmpty()) {
                return;
            }
        }
        sort.putIfAbsent(DocumentFields.KEY, Bson.ONE);
    }

    private void nullsElsewhere(String path, boolean first) {
        String name = "__null" + fields++;
        BsonDocument isNull = doc("$lte", array(field(path), BsonNull.VALUE));
        add(name, doc("$cond", array(isNull, first ? Bson.ZERO : Bson.ONE, first ? Bson.ONE : Bson.ZERO)));
        sort.put(name, Bson.ONE);
    }

    private void add(String name, BsonValue expression) {
        stages.add(doc("$addFields", doc(name, expression)));
    }

    /** The field that is sorted by. */
    private String sorted(ResolvedOrder order) {
        ColumnPath path = order.path();
        CollectionPath through = order.through();
        boolean own = through == null && path.joins().isEmpty();
        if (own && !path.isOpen() && path.column().customOrder().isEmpty()) {
            return fieldOf(path);
        }
        String name = "__sort" + fields++;
        if (own) {
            add(name, atEndOf(path));
            return name;
        }
        if (through == null) {
            stages.add(lookup(path.joins(), 0, atEnd(path), name));
            add(name, first(name));
            return name;
        }
        BsonValue least = doc(order.descending() ? "$max" : "$min", field(name + "." + VALUE));
        if (through.joins().isEmpty()) {
            stages.add(members(through, valueOf(path), name));
            add(name, least);
            return name;
        }
        List<BsonDocument> ofOwner = List.of(members(through, valueOf(path), name), doc("$project", doc(VALUE, least)));
        stages.add(lookup(through.joins(), 0, ofOwner, name));
        add(name, first(name));
        return name;
    }

    private static String fieldOf(ColumnPath path) {
        return DocumentFields.of(path.end(), path.column());
    }

    private static BsonValue first(String array) {
        return doc("$arrayElemAt", array(field(array + "." + VALUE), Bson.ZERO));
    }

    /** Stages at the root of a path that leave the value at its end. */
    private static List<BsonDocument> valueOf(ColumnPath path) {
        return path.joins().isEmpty()
                ? atEnd(path)
                : List.of(lookup(path.joins(), 0, atEnd(path), NEXT), doc("$project", doc(VALUE, first(NEXT))));
    }

    private static List<BsonDocument> atEnd(ColumnPath path) {
        return List.of(doc("$project", doc(VALUE, atEndOf(path))));
    }

    /** The value; of one with an order of its own, its place there, behind all of these others. What has no value has no place. */
    private static BsonValue atEndOf(ColumnPath path) {
        if (path.isOpen()) {
            return OpenFilters.sorted(path);
        }
        BsonValue value = field(fieldOf(path));
        List<Object> order = path.column().customOrder();
        if (order.isEmpty()) {
            return value;
        }
        BsonSink sink = new BsonSink();
        BsonArray values = new BsonArray();
        order.forEach(each -> values.add(sink.bson(path.column().type(), each)));
        BsonValue found = doc("$indexOfArray", array(doc("$literal", values), value));
        BsonValue isListed = doc("$in", array(value, doc("$literal", values)));
        BsonValue place = doc("$cond", array(isListed, found, new BsonInt32(order.size())));
        return doc("$cond", array(doc("$lte", array(value, BsonNull.VALUE)), BsonNull.VALUE, place));
    }

    private static BsonDocument lookup(List<ToOneStep> steps, int from, List<BsonDocument> atEnd, String as) {
        ToOneStep step = steps.get(from);
        List<BsonDocument> inside = from == steps.size() - 1
                ? atEnd
                : List.of(lookup(steps, from + 1, atEnd, NEXT), doc("$project", doc(VALUE, first(NEXT))));
        return Lookups.toOne(step, inside, as);
    }

    private BsonDocument members(CollectionPath path, List<BsonDocument> inside, String as) {
        return Lookups.toMany(metadata, path.property(), path.target(), inside, as);
    }
}
