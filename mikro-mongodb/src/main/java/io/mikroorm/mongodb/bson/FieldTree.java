// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a document are wanted, and what for. Documents mostly have their fields in one order, so a name is compared first with
 * the one behind the last that was met. Immutable once built.
 */
final class FieldTree {

    /** The target of a field that is not wanted itself. */
    static final int NOTHING = -1;

    private final List<byte[]> names = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private final List<@Nullable FieldTree> inner = new ArrayList<>();
    private byte[][] sealedNames = {};
    private int[] sealedTargets = {};
    private @Nullable FieldTree[] sealedInner = {};

    /** Wants a field, by its path, for a number. */
    void add(String path, int target) {
        int dot = path.indexOf('.');
        int place = place(dot < 0 ? path : path.substring(0, dot));
        if (dot < 0) {
            targets.set(place, target);
        } else {
            below(place).add(path.substring(dot + 1), target);
        }
    }

    private FieldTree below(int place) {
        FieldTree known = inner.get(place);
        FieldTree tree = known == null ? new FieldTree() : known;
        inner.set(place, tree);
        return tree;
    }

    /** The place of a name, which may be a new one. */
    private int place(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < names.size(); i++) {
            if (Arrays.equals(names.get(i), bytes)) {
                return i;
            }
        }
        names.add(bytes);
        targets.add(NOTHING);
        inner.add(null);
        return names.size() - 1;
    }

    /** No more fields come. */
    FieldTree seal() {
        sealedNames = names.toArray(new byte[0][]);
        sealedTargets = targets.stream().mapToInt(Integer::intValue).toArray();
        sealedInner = inner.toArray(new FieldTree[0]);
        for (FieldTree tree : sealedInner) {
            if (tree != null) {
                tree.seal();
            }
        }
        return this;
    }

    /** The place of a name, looked for from a place on; -1 when it is not wanted. */
    int find(byte[] bytes, int from, int to, int expected) {
        int count = sealedNames.length;
        for (int i = 0; i < count; i++) {
            int place = expected + i < count ? expected + i : expected + i - count;
            byte[] name = sealedNames[place];
            if (name.length == to - from && Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return place;
            }
        }
        return -1;
    }

    /** Notes in a row where the values of the wanted fields of a document stand; their targets are columns. */
    void locate(byte[] bytes, int at, BsonRow row) {
        int place = at + Integer.BYTES;
        int expected = 0;
        while (bytes[place] != 0) {
            byte kind = bytes[place];
            int end = BsonBytes.nameEnd(bytes, place + 1);
            int found = find(bytes, place + 1, end, expected);
            if (found >= 0) {
                expected = found + 1;
                FieldTree tree = sealedInner[found];
                if (sealedTargets[found] != NOTHING) {
                    row.set(sealedTargets[found], kind, end + 1);
                }
                if (tree != null && kind == BsonBytes.DOCUMENT) {
                    tree.locate(bytes, end + 1, row);
                }
            }
            place = BsonBytes.skip(kind, bytes, end + 1);
        }
    }

    /** What the field at a place is wanted for; {@link #NOTHING} where only what is inside of it is. */
    int target(int place) {
        return sealedTargets[place];
    }

    /** The fields that are wanted inside of the one at a place; null for none. */
    @Nullable
    FieldTree inner(int place) {
        return sealedInner[place];
    }
}
