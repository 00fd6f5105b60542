// SPDX-License-Identifier: MIT
package io.mikroorm.embedded;

import io.mikroorm.hydration.KindColumns;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.type.RelatedPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts in which an embedded object differs from what it was, as paths of names in the store: as far inside as there was an object and is one.
 * Arrays are whole values, and so are objects that may be of several classes: somebody may have put one of another class in their place meanwhile, of
 * which parts of this one would be half.
 */
public final class ChangedParts {

    private final StructMapping struct;
    private final @Nullable Object[] before;
    private final @Nullable Object[] now;
    /** Embeddables of several classes among the parts that differ, each of which differs as a whole. */
    private final Set<String> changedKinds = new HashSet<>(0);

    /** What stands under a name: a part, or a document with others. */
    private static final class Node {

        private final Map<String, Node> children = new LinkedHashMap<>();
        private int part = -1;
        private boolean hasKinds;
    }

    private ChangedParts(StructMapping struct, @Nullable Object[] before, @Nullable Object[] now) {
        this.struct = struct;
        this.before = before;
        this.now = now;
        for (int i = 0; i < before.length; i++) {
            String kinds = kinds(struct.columns().get(i));
            if (!kinds.isEmpty() && !isSame(i)) {
                changedKinds.add(kinds);
            }
        }
    }

    /**
     * Those of what a column has. None where it was or is null, where all parts differ, and where it is no object, or it, or what it is in, may be of
     * several classes: then it is written as a whole.
     */
    public static List<String> of(MappedColumn column, @Nullable Object before, @Nullable Object now) {
        if (before == null || now == null || !(column.property() instanceof EmbeddedObjectProperty object)) {
            return List.of();
        }
        if (object.struct().kinds() != null || KindColumns.has(column)) {
            return List.of();
        }
        List<String> changed = new ArrayList<>();
        boolean all =
                of(object.struct(), stored(column, before), stored(column, now)).collect("", changed);
        return all ? List.of() : List.copyOf(changed);
    }

    private static ChangedParts of(StructMapping struct, @Nullable Object[] before, @Nullable Object[] now) {
        return new ChangedParts(struct, before, now);
    }

    private static @Nullable Object[] stored(MappedColumn column, Object value) {
        return (@Nullable Object[]) Objects.requireNonNull(column.type().toStorage(value, RelatedPart.Keys.OR_TARGET));
    }

    /** Whether all differs, so that there is no part that could stay. */
    private boolean collect(String prefix, List<String> changed) {
        Node root = new Node();
        for (int i = 0; i < before.length; i++) {
            MappedColumn column = struct.columns().get(i);
            Node node = root;
            for (String name : column.name().split("\\.")) {
                node = node.children.computeIfAbsent(name, n -> new Node());
                node.hasKinds |= !kinds(column).isEmpty();
            }
            node.part = i;
        }
        return collect(root, prefix, changed);
    }

    private boolean collect(Node document, String prefix, List<String> changed) {
        boolean all = true;
        for (Map.Entry<String, Node> each : document.children.entrySet()) {
            Node node = each.getValue();
            String path = prefix + each.getKey();
            List<String> inside = new ArrayList<>();
            if (!differs(node)) {
                all = false;
            } else if (isWhole(node) || collectInside(node, path + ".", inside)) {
                changed.add(path);
            } else {
                changed.addAll(inside);
                all = false;
            }
        }
        return all;
    }

    /** Goes on into a document, or an object, that was there and is. */
    private boolean collectInside(Node node, String prefix, List<String> inside) {
        if (node.part < 0) {
            return collect(node, prefix, inside);
        }
        EmbeddedObjectProperty object =
                (EmbeddedObjectProperty) struct.columns().get(node.part).property();
        return of(object.struct(), (@Nullable Object[]) held(before, node), (@Nullable Object[]) held(now, node))
                .collect(prefix, inside);
    }

    private static Object held(@Nullable Object[] values, Node node) {
        return Objects.requireNonNull(values[node.part]);
    }

    private boolean isWhole(Node node) {
        if (node.part < 0) {
            return node.hasKinds || !isThere(node, before) || !isThere(node, now);
        }
        return !(struct.columns().get(node.part).property() instanceof EmbeddedObjectProperty object)
                || object.struct().kinds() != null
                || before[node.part] == null
                || now[node.part] == null;
    }

    /** Whether there is a document: there is none where all in it is null. */
    private static boolean isThere(Node node, @Nullable Object[] values) {
        if (node.part >= 0) {
            return values[node.part] != null;
        }
        for (Node each : node.children.values()) {
            if (isThere(each, values)) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(Node node) {
        if (node.part >= 0) {
            return !isSame(node.part)
                    || changedKinds.contains(kinds(struct.columns().get(node.part)));
        }
        for (Node each : node.children.values()) {
            if (differs(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(int part) {
        return struct.columns().get(part).type().same(before[part], now[part]);
    }

    /** The path of the outermost embeddable of several classes that a part is in; empty where it is in none. */
    private static String kinds(MappedColumn column) {
        StringBuilder path = new StringBuilder();
        for (EmbeddedProperty embedded : column.embeddeds()) {
            path.append(embedded.name()).append('.');
            if (embedded.kinds() != null) {
                return path.toString();
            }
        }
        return "";
    }
}
