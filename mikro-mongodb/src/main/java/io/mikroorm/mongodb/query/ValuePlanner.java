// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.DocumentNode;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.ToOneStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

import static io.mikroorm.mongodb.query.Bson.doc;

/** Plans queries of values: only the fields that are named come, and of related documents those that are named there. */
final class ValuePlanner {

    private static final int ALL = 0;

    private int arrays;

    /** A value, and its column in the row. */
    private record Placed(int column, ColumnPath path) {}

    /**
     * How the values are found in documents.
     *
     * @param stages takes the stages that bring related documents
     * @param projection takes the fields that come
     */
    DocumentNode plan(List<ColumnPath> columns, List<BsonDocument> stages, BsonDocument projection) {
        List<Placed> placed = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            placed.add(new Placed(i, columns.get(i)));
        }
        DocumentNode root = new DocumentNode(ALL, columns.size());
        fill(root, placed, 0, stages, projection);
        return root;
    }

    /** One field more; not what is inside of another that comes whole, which the server takes for a contradiction. */
    private static void want(BsonDocument projection, String field) {
        for (String known : List.copyOf(projection.keySet())) {
            if (field.startsWith(known + ".")) {
                return;
            }
            if (known.startsWith(field + ".")) {
                projection.remove(known);
            }
        }
        projection.put(field, Bson.ONE);
    }

    /** Values of a document that so many steps lead to, and of those behind it. */
    private void fill(
            DocumentNode node, List<Placed> values, int steps, List<BsonDocument> stages, BsonDocument projection) {
        projection.put(DocumentFields.KEY, Bson.ZERO);
        Map<ToOneStep, List<Placed>> behind = new LinkedHashMap<>();
        for (Placed value : values) {
            List<ToOneStep> joins = value.path.joins();
            if (joins.size() > steps) {
                behind.computeIfAbsent(joins.get(steps), step -> new ArrayList<>())
                        .add(value);
            } else {
                MappedColumn column = value.path.column();
                String field = DocumentFields.read(value.path.end(), column);
                boolean isPart = DocumentFields.isInKey(value.path.end(), column);
                boolean isKey = isPart || column == value.path.end().key() || DocumentFields.hasKey(column);
                node.value(value.column, field, isKey ? column.type() : null);
                want(projection, isPart ? DocumentFields.KEY : field);
            }
        }
        behind.forEach((step, inside) -> {
            String array = "__joined" + arrays++;
            DocumentNode target = new DocumentNode(ALL, 0); // its columns are emptied with the root's
            List<BsonDocument> ofTarget = new ArrayList<>();
            BsonDocument fields = new BsonDocument();
            fill(target, inside, steps + 1, ofTarget, fields);
            ofTarget.add(doc("$project", fields));
            stages.add(Lookups.toOne(step, ofTarget, array));
            projection.put(array, Bson.ONE);
            node.child(target, array);
        });
    }
}
