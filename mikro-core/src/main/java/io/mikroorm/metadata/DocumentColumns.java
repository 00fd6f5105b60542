// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.type.RelatedPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values inside of embedded objects, as paths and names from the column that holds the outermost of them. */
final class DocumentColumns {

    private static final int NO_PLACE = -1;

    private DocumentColumns() {}

    /** All that is inside of objects among some columns. */
    static List<MappedColumn> inside(List<MappedColumn> columns) {
        List<MappedColumn> found = new ArrayList<>();
        for (MappedColumn column : columns) {
            add(column, column, found);
        }
        return List.copyOf(found);
    }

    /** What is inside of one column at a path; null where there is nothing. */
    static @Nullable MappedColumn find(MappedColumn document, String path) {
        for (MappedColumn inside : inside(List.of(document))) {
            if (inside.path().equals(path)) {
                return inside;
            }
        }
        return null;
    }

    /** What an object has at a path, as a row would hold it; null for nothing. */
    static @Nullable Object stored(MappedColumn document, Object object, String path) {
        return stored(
                document.property(),
                document.type().toStorage(object, RelatedPart.Keys.OR_TARGET),
                path.substring(document.path().length() + 1));
    }

    private static @Nullable Object stored(Property property, @Nullable Object held, String path) {
        if (!(property instanceof EmbeddedObjectProperty object) || !(held instanceof Object[] values)) {
            return null;
        }
        List<MappedColumn> parts = object.struct().columns();
        for (int i = 0; i < values.length; i++) {
            String at = parts.get(i).path();
            if (at.equals(path)) {
                return values[i];
            }
            if (path.startsWith(at + ".")) {
                return stored(parts.get(i).property(), values[i], path.substring(at.length() + 1));
            }
        }
        return null;
    }

    private static void add(MappedColumn document, MappedColumn object, List<MappedColumn> found) {
        if (!(object.property() instanceof EmbeddedObjectProperty property)) {
            return;
        }
        for (MappedColumn part : property.struct().columns()) {
            MappedColumn inside = new MappedColumn(
                    NO_PLACE,
                    object.path() + "." + part.path(),
                    object.name() + "." + part.name(),
                    "",
                    part.type(),
                    true,
                    false,
                    part.embeddeds(),
                    part.property(),
                    List.of(),
                    document);
            found.add(inside);
            add(document, inside, found);
        }
    }
}
