// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.write;

import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.BsonSink;
import io.mikroorm.mongodb.bson.DocumentFields;
import io.mikroorm.mongodb.bson.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Changes of documents, as a batch says them: columns as a whole, or parts of embedded objects by their paths. Those are set only where there are
 * objects on the way, so a row without one is not found, and changed by other commands: each goes less deep, and the last one sets columns as a whole.
 */
public final class ChangeForm {

    private static final BsonString NOTHING = new BsonString("");
    private static final BsonDocument OBJECT = new BsonDocument("$type", new BsonString("object"));

    private final UpdateBatch batch;
    private final MappedColumn[] columns;
    private final String[] paths;
    /** For each column the parts that are set; none where it is set as a whole. */
    private final List<List<String>> parts;
    /** The places that must have objects. */
    private final Set<String> above;
    /** Those of which one has none, or a deeper change has changed the document already; empty for the deepest. */
    private final Set<String> missing;

    private final BsonSink sink = new BsonSink();

    /** Of a batch, as deep as it says. */
    public ChangeForm(UpdateBatch batch) {
        this(batch, depth(batch));
    }

    /** Of a batch, no deeper than that: what is deeper is in a part that is written as a whole. */
    ChangeForm(UpdateBatch batch, int depth) {
        this.batch = batch;
        EntityMetadata entity = batch.entity();
        int count = batch.columns().length;
        this.columns = new MappedColumn[count];
        this.paths = new String[count];
        for (int i = 0; i < count; i++) {
            MappedColumn column = entity.columns().get(batch.columns()[i]);
            columns[i] = column;
            paths[i] = DocumentFields.of(entity, column);
        }
        this.parts = parts(depth);
        this.above = above(parts);
        this.missing = depth == depth(batch) ? Set.of() : above(parts(depth + 1));
    }

    /** How deep the deepest of the parts is that are set; 0 where columns are set as a whole. */
    public static int depth(UpdateBatch batch) {
        int depth = 0;
        for (List<String> parts : batch.parts()) {
            for (String part : parts) {
                depth = Math.max(
                        depth,
                        1 + (int) part.chars().filter(each -> each == '.').count());
            }
        }
        return depth;
    }

    private List<List<String>> parts(int depth) {
        List<List<String>> all = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            Set<String> ofColumn = new LinkedHashSet<>();
            for (String part : depth == 0 ? List.<String>of() : batch.parts(i)) {
                ofColumn.add(cut(part, depth));
            }
            all.add(List.copyOf(ofColumn));
        }
        return all;
    }

    /** So many names of a path, or all that it has. */
    private static String cut(String path, int names) {
        int end = -1;
        for (int i = 0; i < names && end < path.length(); i++) {
            int dot = path.indexOf('.', end + 1);
            end = dot < 0 ? path.length() : dot;
        }
        return path.substring(0, end);
    }

    private Set<String> above(List<List<String>> parts) {
        Set<String> above = new LinkedHashSet<>();
        for (int i = 0; i < columns.length; i++) {
            for (String part : parts.get(i)) {
                above.add(paths[i]);
                for (int dot = part.indexOf('.'); dot >= 0; dot = part.indexOf('.', dot + 1)) {
                    above.add(paths[i] + "." + part.substring(0, dot));
                }
            }
        }
        return above;
    }

    /** Adds to a filter that a document has what the change needs, and not what a deeper one did, which has changed it already. */
    void requireObjects(BsonDocument filter) {
        for (String path : above) {
            filter.putIfAbsent(path, OBJECT);
        }
        if (!missing.isEmpty()) {
            BsonArray none = new BsonArray();
            missing.forEach(path -> none.add(new BsonDocument(path, new BsonDocument("$not", OBJECT))));
            filter.put("$or", none);
        }
    }

    /** What a change does to a document: it sets values, and takes those away that are null. */
    BsonDocument change(@Nullable Object[] values) {
        BsonDocument set = new BsonDocument();
        BsonDocument unset = new BsonDocument();
        for (int i = 0; i < values.length; i++) {
            if (parts.get(i).isEmpty()) {
                put(set, unset, paths[i], values[i] == null ? null : value(i, values));
            } else {
                BsonDocument object = value(i, values).asDocument();
                for (String part : parts.get(i)) {
                    put(set, unset, paths[i] + "." + part, DocumentFields.at(object, part));
                }
            }
        }
        BsonDocument change = new BsonDocument();
        if (!set.isEmpty()) {
            change.put("$set", set);
        }
        if (!unset.isEmpty()) {
            change.put("$unset", unset);
        }
        return change;
    }

    private BsonValue value(int place, @Nullable Object[] values) {
        return sink.bson(columns[place].type(), values[place]);
    }

    private static void put(BsonDocument set, BsonDocument unset, String path, @Nullable BsonValue value) {
        if (value == null) {
            unset.put(path, NOTHING);
        } else {
            set.put(path, value);
        }
    }

    /** Whether a document has all that a change has given it. */
    public boolean isIn(BsonDocument document, UpdateBatch.Row row) {
        for (int i = 0; i < batch.columns().length; i++) {
            if (columns[i].type().storage().isContent()) {
                continue;
            }
            BsonValue wanted = sink.bson(columns[i].type(), row.values()[i]);
            BsonValue held = DocumentFields.at(document, paths[i]);
            if (parts.get(i).isEmpty() ? !same(wanted, held) : !sameParts(parts.get(i), wanted, held)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameParts(List<String> parts, BsonValue wanted, @Nullable BsonValue held) {
        for (String part : parts) {
            BsonValue value = DocumentFields.at(wanted.asDocument(), part);
            if (!same(value, held instanceof BsonDocument object ? DocumentFields.at(object, part) : null)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable BsonValue wanted, @Nullable BsonValue held) {
        return wanted == null || wanted.isNull() ? held == null || held.isNull() : wanted.equals(held);
    }

    /** What the values look like that a change sets. */
    String text() {
        BsonDocument set = new BsonDocument();
        for (int i = 0; i < batch.columns().length; i++) {
            if (parts.get(i).isEmpty()) {
                set.put(paths[i], Template.place(0));
            }
            for (String part : parts.get(i)) {
                set.put(paths[i] + "." + part, Template.place(0));
            }
        }
        return Template.print(new BsonDocument("$set", set));
    }
}
