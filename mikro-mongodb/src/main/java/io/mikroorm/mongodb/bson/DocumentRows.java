// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.driver.RowSink;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bson.RawBsonDocument;

/**
 * Pushes documents up as rows, without making objects of them. A document with joined collections becomes several rows: one for each
 * member, in which the members of other collections are absent. One object for a query. Not thread-safe.
 */
public final class DocumentRows {

    private static final int SIZE = 4;

    private final DocumentNode root;
    private final RowSink sink;
    private final BsonRow row;
    private final boolean multiplying;
    private final Level levels;
    private byte[] bytes = {};

    /**
     * Rows of a plan.
     *
     * @param width the number of columns
     */
    public DocumentRows(DocumentNode root, int width, RowSink sink) {
        this.root = root;
        this.sink = sink;
        this.multiplying = root.isMultiplying();
        this.levels = new Level(root);
        String[] names = new String[width];
        Arrays.fill(names, "document");
        root.name(names);
        this.row = new BsonRow(names);
        root.markKeys(row);
    }

    /** Where, in the current document, the arrays of a node's children stand. */
    private static final class Level {

        final int[] arrays;
        final Level[] inner;

        Level(DocumentNode node) {
            arrays = new int[node.children.size()];
            inner = new Level[node.children.size()];
            for (int i = 0; i < inner.length; i++) {
                inner[i] = new Level(node.children.get(i));
            }
        }
    }

    /** The rows of the next document. */
    public void add(RawBsonDocument document) {
        ByteBuffer buffer = document.getByteBuffer().asNIO();
        bytes = buffer.array();
        row.over(bytes);
        load(root, levels, buffer.arrayOffset() + buffer.position());
        if (!multiplying || !pushMembers(root, levels)) {
            sink.row(row);
        }
    }

    /** Reads one document of a node, and the to-ones in it; its to-manys are absent so far. */
    private void load(DocumentNode node, Level level, int at) {
        row.clear(node.offset, node.width);
        Arrays.fill(level.arrays, -1);
        scan(node.fields, level, at);
        for (int i = 0; i < node.copies.size(); i++) {
            row.copy(node.copies.get(i)[0], node.copies.get(i)[1]);
        }
        for (int i = 0; i < level.arrays.length; i++) {
            DocumentNode child = node.children.get(i);
            int first = child.many ? -1 : firstOf(level.arrays[i]);
            if (first < 0) {
                absent(child, level.inner[i]);
            } else {
                load(child, level.inner[i], first);
            }
        }
    }

    private void absent(DocumentNode node, Level level) {
        row.clear(node.offset, node.width);
        Arrays.fill(level.arrays, -1);
        for (int i = 0; i < level.arrays.length; i++) {
            absent(node.children.get(i), level.inner[i]);
        }
    }

    /** Where the first document of an array begins; -1 for none. */
    private int firstOf(int array) {
        return array < 0 || bytes[array + SIZE] != BsonBytes.DOCUMENT
                ? -1
                : BsonBytes.nameEnd(bytes, array + SIZE + 1) + 1;
    }

    private void scan(FieldTree fields, Level level, int at) {
        int place = at + SIZE;
        int expected = 0;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int end = BsonBytes.nameEnd(bytes, place + 1);
            int value = end + 1;
            int found = fields.find(bytes, place + 1, end, expected);
            if (found >= 0) {
                expected = found + 1;
                take(fields, found, level, kind, value);
            }
            place = BsonBytes.skip(kind, bytes, value);
        }
    }

    private void take(FieldTree fields, int found, Level level, byte kind, int value) {
        FieldTree inner = fields.inner(found);
        int target = fields.target(found);
        if (inner != null && kind == BsonBytes.DOCUMENT) {
            scan(inner, level, value);
        }
        if (target >= 0) {
            row.set(target, kind, value);
        } else if (target != FieldTree.NOTHING && kind == BsonBytes.ARRAY) {
            level.arrays[DocumentNode.CHILDREN - target] = value;
        }
    }

    /** A row for each member of each collection below a node; false when there is none. */
    private boolean pushMembers(DocumentNode node, Level level) {
        boolean any = false;
        for (int i = 0; i < level.arrays.length; i++) {
            DocumentNode child = node.children.get(i);
            any |= child.many ? pushAll(child, level.inner[i], level.arrays[i]) : pushMembers(child, level.inner[i]);
        }
        return any;
    }

    private boolean pushAll(DocumentNode child, Level level, int array) {
        if (array < 0) {
            return false;
        }
        int place = array + SIZE;
        boolean any = false;
        while (bytes[place] != 0) {
            int member = BsonBytes.nameEnd(bytes, place + 1) + 1;
            load(child, level, member);
            if (!pushMembers(child, level)) {
                sink.row(row);
            }
            any = true;
            place = BsonBytes.skip(bytes[place], bytes, member);
        }
        absent(child, level);
        return any;
    }
}
